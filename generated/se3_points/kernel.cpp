// se3_points: orbits of se3 on any number of points of 3 dimensions: projection and mean curvature.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       orbits of se3 on any number of points of 3 dimensions: projection and mean curvature
// Spec hash  745b1ddcf286610ddf7a0713aa16c660cd2f62b08d23dc1f2ca959a7280f96dd
// Operations 54 operations a point and projection; 3 fields beside 3 translations

#include "quotient.h"

// The small maps of one state: G and the scale of each block from moments, inner products with the fields from moments with
// a vector, the field of coefficients, and the field of mean curvatures from the inverse of G.
struct Map {
    static constexpr int size = 3, dimension = 3, blocks = 1;
    static constexpr int starts[] = {0, 3};
    static constexpr bool translations = true;
    static constexpr bool first_moments = false, offsets = false;
    static void gram(const double* in, double* out) {
        (void)in, (void)out;
        out[0] = 0.5 * in[4] + 0.5 * in[7];
        out[1] = 0.5 * in[8];
        out[2] = -0.5 * in[6];
        out[4] = 0.5 * in[4] + 0.5 * in[9];
        out[5] = 0.5 * in[5];
        out[8] = 0.5 * in[7] + 0.5 * in[9];
        out[9] = in[4] + in[7] + in[9];
    }
    static void momentum(const double* in, double* out) {
        (void)in, (void)out;
        out[0] = 0.7071067811865476 * in[4] - 0.7071067811865476 * in[6];
        out[1] = 0.7071067811865476 * in[5] - 0.7071067811865476 * in[9];
        out[2] = 0.7071067811865476 * in[8] - 0.7071067811865476 * in[10];
    }
    static void element(const double* in, double* out) {
        (void)in, (void)out;
        out[0] = 0;
        out[1] = -0.7071067811865476 * in[0];
        out[2] = -0.7071067811865476 * in[1];
        out[3] = 0.7071067811865476 * in[0];
        out[4] = 0;
        out[5] = -0.7071067811865476 * in[2];
        out[6] = 0.7071067811865476 * in[1];
        out[7] = 0.7071067811865476 * in[2];
        out[8] = 0;
        out[9] = 0;
        out[10] = 0;
        out[11] = 0;
    }
    static void curvature(const double* in, double* out) {
        (void)in, (void)out;
        out[0] = -0.5 * in[0] - 0.5 * in[4];
        out[1] = -0.5 * in[5];
        out[2] = 0.5 * in[2];
        out[3] = -0.5 * in[5];
        out[4] = -0.5 * in[0] - 0.5 * in[8];
        out[5] = -0.5 * in[1];
        out[6] = 0.5 * in[2];
        out[7] = -0.5 * in[1];
        out[8] = -0.5 * in[4] - 0.5 * in[8];
        out[9] = 0;
        out[10] = 0;
        out[11] = 0;
    }
    static void onto(const double* in, double* out) {
        (void)in, (void)out;
        out[0] = in[0];
        out[1] = in[1];
        out[2] = in[2];
    }
};

#pragma GCC visibility push(default)
extern "C" {
int repere_quotient(const repere::QuotientCall* call) {
    return repere::without_exceptions([&] { return repere::quotient<Map>(*call); });
}
}
#pragma GCC visibility pop
