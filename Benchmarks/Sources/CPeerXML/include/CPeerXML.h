#pragma once

#include <stddef.h>
#include <stdint.h>

// libxml2's own tree of a page, made and freed, for comparison: nothing is read out of it. Gives back 1, or 0 when there
// is no tree.
int cpeer_parse_html(const uint8_t *bytes, size_t count);
