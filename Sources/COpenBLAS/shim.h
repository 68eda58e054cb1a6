#ifndef CIE_COPENBLAS_SHIM_H
#define CIE_COPENBLAS_SHIM_H
#include <cblas.h>

// LAPACK's own header brings C99 complex numbers, which Swift can't import; these are the routines that we call.
void spotrf_(const char *uplo, const int *n, float *a, const int *lda, int *info);
void spotrs_(const char *uplo, const int *n, const int *nrhs, const float *a, const int *lda, float *b,
             const int *ldb, int *info);
void strtri_(const char *uplo, const char *diag, const int *n, float *a, const int *lda, int *info);
#endif
