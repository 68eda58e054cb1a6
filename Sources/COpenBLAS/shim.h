#ifndef CIE_COPENBLAS_SHIM_H
#define CIE_COPENBLAS_SHIM_H
#include <cblas.h>
#endif
