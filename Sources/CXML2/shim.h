#pragma once
// Debian's libxml2 names ICU's types in its headers, and Foundation carries another version of the same types: a Swift
// module that sees both does not compile. The members that this leaves out stand at the end of a struct that is only
// ever handled by pointer.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
