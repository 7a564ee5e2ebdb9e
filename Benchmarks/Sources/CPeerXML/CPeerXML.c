#include "CPeerXML.h"

#include <libxml/HTMLparser.h>

int cpeer_parse_html(const uint8_t *bytes, size_t count) {
  htmlDocPtr document = htmlReadMemory((const char *)bytes, (int)count, NULL, "UTF-8",
                                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
  if (document == NULL) return 0;
  xmlFreeDoc(document);
  return 1;
}
