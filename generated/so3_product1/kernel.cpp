// so3_product1: bilinear map of 4 and 4 dimensions to 11.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       bilinear map of 4 and 4 dimensions to 11
// Spec hash  e28147a0703e3113cd0e614ee4d0b2d5ae56d6f6405ffe2502e8ef8873c3d7c8
// Operations kernel: 16 terms with 3 distinct coefficients, printed; operations a row of the map and of its adjoints: 25, 34, 34

#include "contraction.h"

using repere::P;
using repere::T;

// Each variable of the map kernel from the others, which are a and b; the last one is the output.
struct Map {
    static void slot0(const T* a, const T* b, T* out) {
        (void)a, (void)b;
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = a[p] * b[p];
            const T v1 = a[p] * b[4 * P + p];
            const T v2 = a[p] * b[5 * P + p];
            const T v3 = a[p] * b[6 * P + p];
            const T v4 = a[1 * P + p] * b[1 * P + p];
            const T v5 = a[1 * P + p] * b[7 * P + p];
            const T v6 = a[1 * P + p] * b[9 * P + p];
            const T v7 = a[1 * P + p] * b[10 * P + p];
            const T v8 = a[2 * P + p] * b[2 * P + p];
            const T v9 = a[2 * P + p] * b[7 * P + p];
            const T v10 = a[2 * P + p] * b[8 * P + p];
            const T v11 = a[2 * P + p] * b[10 * P + p];
            const T v12 = a[3 * P + p] * b[3 * P + p];
            const T v13 = a[3 * P + p] * b[7 * P + p];
            const T v14 = a[3 * P + p] * b[8 * P + p];
            const T v15 = a[3 * P + p] * b[9 * P + p];
            out[p] = v0 + v4 + v8 + v12;
            out[1 * P + p] = v1 + T(0.5773502691896257) * v5 + T(0.7071067811865476) * (v11 - v15);
            out[2 * P + p] = v2 - T(0.7071067811865476) * (v7 - v14) + T(0.5773502691896257) * v9;
            out[3 * P + p] = v3 + T(0.7071067811865476) * (v6 - v10) + T(0.5773502691896257) * v13;
        }
    }
    static void slot1(const T* a, const T* b, T* out) {
        (void)a, (void)b;
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = a[p] * b[p];
            const T v1 = a[p] * b[1 * P + p];
            const T v2 = a[p] * b[2 * P + p];
            const T v3 = a[p] * b[3 * P + p];
            const T v4 = a[1 * P + p] * b[4 * P + p];
            const T v5 = a[1 * P + p] * b[7 * P + p];
            const T v6 = a[1 * P + p] * b[9 * P + p];
            const T v7 = a[1 * P + p] * b[10 * P + p];
            const T v8 = a[2 * P + p] * b[5 * P + p];
            const T v9 = a[2 * P + p] * b[7 * P + p];
            const T v10 = a[2 * P + p] * b[8 * P + p];
            const T v11 = a[2 * P + p] * b[10 * P + p];
            const T v12 = a[3 * P + p] * b[6 * P + p];
            const T v13 = a[3 * P + p] * b[7 * P + p];
            const T v14 = a[3 * P + p] * b[8 * P + p];
            const T v15 = a[3 * P + p] * b[9 * P + p];
            out[p] = v0 + v4 + v8 + v12;
            out[1 * P + p] = v1 + T(0.5773502691896257) * v5 - T(0.7071067811865476) * (v11 - v15);
            out[2 * P + p] = v2 + T(0.7071067811865476) * (v7 - v14) + T(0.5773502691896257) * v9;
            out[3 * P + p] = v3 - T(0.7071067811865476) * (v6 - v10) + T(0.5773502691896257) * v13;
        }
    }
    static void slot2(const T* a, const T* b, T* out) {
        (void)a, (void)b;
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = a[p] * b[p];
            const T v1 = a[p] * b[1 * P + p];
            const T v2 = a[p] * b[2 * P + p];
            const T v3 = a[p] * b[3 * P + p];
            const T v4 = a[1 * P + p] * b[p];
            const T v5 = a[1 * P + p] * b[1 * P + p];
            const T v6 = a[1 * P + p] * b[2 * P + p];
            const T v7 = a[1 * P + p] * b[3 * P + p];
            const T v8 = a[2 * P + p] * b[p];
            const T v9 = a[2 * P + p] * b[1 * P + p];
            const T v10 = a[2 * P + p] * b[2 * P + p];
            const T v11 = a[2 * P + p] * b[3 * P + p];
            const T v12 = a[3 * P + p] * b[p];
            const T v13 = a[3 * P + p] * b[1 * P + p];
            const T v14 = a[3 * P + p] * b[2 * P + p];
            const T v15 = a[3 * P + p] * b[3 * P + p];
            out[p] = v0;
            out[1 * P + p] = v1;
            out[2 * P + p] = v2;
            out[3 * P + p] = v3;
            out[4 * P + p] = v4;
            out[5 * P + p] = v8;
            out[6 * P + p] = v12;
            out[7 * P + p] = T(0.5773502691896257) * (v5 + v10 + v15);
            out[8 * P + p] = T(0.7071067811865476) * (v11 - v14);
            out[9 * P + p] = -T(0.7071067811865476) * (v7 - v13);
            out[10 * P + p] = T(0.7071067811865476) * (v6 - v9);
        }
    }
    void operator()(std::int64_t slot, const T* a, const T* b, T* out) const {
        if (slot == 0) return slot0(a, b, out);
        if (slot == 1) return slot1(a, b, out);
        return slot2(a, b, out);
    }
};

#pragma GCC visibility push(default)
extern "C" {
int repere_contraction(const repere::ContractionCall* call) {
    return repere::without_exceptions([&] { return repere::contract(*call, Map{}); });
}
}
#pragma GCC visibility pop
