"""The places of Reuters-21578 as ISO 3166 codes; states that are gone as those that have their capital today."""

CODES = dict(pair.split("=") for pair in """
afghanistan=AF albania=AL algeria=DZ american-samoa=AS andorra=AD angola=AO anguilla=AI antigua=AG argentina=AR aruba=AW australia=AU
austria=AT bahamas=BS bahrain=BH bangladesh=BD barbados=BB belgium=BE belize=BZ benin=BJ bermuda=BM bhutan=BT bolivia=BO
botswana=BW brazil=BR british-virgin-islands=VG brunei=BN bulgaria=BG burkina-faso=BF burma=MM burundi=BI cameroon=CM canada=CA
cape-verde=CV cayman-islands=KY central-african-republic=CF chad=TD chile=CL china=CN colombia=CO congo=CG costa-rica=CR cuba=CU
cyprus=CY czechoslovakia=CZ denmark=DK djibouti=DJ dominica=DM dominican-republic=DO east-germany=DE ecuador=EC egypt=EG
el-salvador=SV equatorial-guinea=GQ ethiopia=ET fiji=FJ finland=FI france=FR french-guiana=GF gabon=GA gambia=GM ghana=GH
gibraltar=GI greece=GR grenada=GD guadeloupe=GP guam=GU guatemala=GT guinea=GN guinea-bissau=GW guyana=GY haiti=HT honduras=HN
hong-kong=HK hungary=HU iceland=IS india=IN indonesia=ID iran=IR iraq=IQ ireland=IE israel=IL italy=IT ivory-coast=CI jamaica=JM
japan=JP jordan=JO kampuchea=KH kenya=KE kuwait=KW laos=LA lebanon=LB lesotho=LS liberia=LR libya=LY liechtenstein=LI
luxembourg=LU macao=MO madagascar=MG malawi=MW malaysia=MY maldives=MV mali=ML malta=MT martinique=MQ mauritania=MR mauritius=MU
mexico=MX monaco=MC mongolia=MN montserrat=MS morocco=MA mozambique=MZ namibia=NA nepal=NP netherlands=NL
netherlands-antilles=CW new-caledonia=NC new-zealand=NZ nicaragua=NI niger=NE nigeria=NG north-korea=KP norway=NO oman=OM
pakistan=PK panama=PA papua-new-guinea=PG paraguay=PY peru=PE philippines=PH poland=PL portugal=PT qatar=QA romania=RO rwanda=RW
saudi-arabia=SA senegal=SN seychelles=SC sierra-leone=SL singapore=SG solomon-islands=SB somalia=SO south-africa=ZA south-korea=KR
spain=ES sri-lanka=LK sudan=SD suriname=SR swaziland=SZ sweden=SE switzerland=CH syria=SY taiwan=TW tanzania=TZ thailand=TH
togo=TG tonga=TO trinidad-tobago=TT tunisia=TN turkey=TR uae=AE uganda=UG uk=GB uruguay=UY us-virgin-islands=VI usa=US ussr=RU
vanuatu=VU vatican=VA venezuela=VE vietnam=VN west-germany=DE western-samoa=WS yemen-arab-republic=YE yemen-demo-republic=YE
yugoslavia=RS zaire=CD zambia=ZM zimbabwe=ZW
""".split())
