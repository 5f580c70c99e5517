// Differential invariants of similarity_curve, order 4.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       similarity_curve: 4 generators on (x, u), order 4, derived with 1 channels, serves 1 channels
// Spec hash  3e64e0c44a2b227dcd261103a1c57d3d9a6377a838d807d2ca2ded7c11dd8deb
// Proof      jets 6 - orbits 4 = 2 independent invariants, all found, annihilated by 4 generators
// Forward    12 operations per channel and pixel: add 1, mul 6, scale 3, sub 2
// Backward   23 operations per channel and pixel: add 6, mul 11, scale 6
// Second     47 operations per channel and pixel: add 12, mul 24, scale 11
// Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 5, 6, 10
// Features
//     u_xx(i), weight 1, 0: u_xx
//     Qa(i), weight 0, 1: u_x**2 + 1
//     T(i), weight 2, 0: u_x**2*u_xxx - 3*u_x*u_xx**2 + u_xxx
//     Qb(i), weight 4, -2: 3*u_xx*u_xxxx - 5*u_xxx**2

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 1, ORDER = 4, JETS = 5, FAMILIES = 4, WINDOW = 1;
    static constexpr bool USES_BASE = false;
    static constexpr int REACH[FAMILIES] = {0, 0, 0, 0};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 2, 3, 4};
    static constexpr int ALONG_X[JETS] = {0, 1, 2, 3, 4};
    static constexpr int ROWS = 1;
    static constexpr int ROW[JETS] = {0, 0, 0, 0, 0};

    static void forward(std::int64_t left, const T* const* jets, const T* base, T* const* features) {
        const T* j0 = jets[0];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[2 * P + p];
            const T v1 = T(1.0);
            const T v2 = j0[1 * P + p];
            const T v3 = v2 * v2;
            const T v4 = v1 + v3;
            const T v5 = v0 * v0;
            const T v6 = v2 * v5;
            const T v7 = j0[3 * P + p];
            const T v8 = v4 * v7;
            const T v9 = v6 * T(3.0);
            const T v10 = v8 - v9;
            const T v11 = v7 * v7;
            const T v12 = j0[4 * P + p];
            const T v13 = v0 * v12;
            const T v14 = v13 * T(3.0);
            const T v15 = v11 * T(5.0);
            const T v16 = v14 - v15;
            f0[p] = v0;
            f1[p] = v4;
            f2[p] = v10;
            f3[p] = v16;
        }
    }

    static void backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, T* const* gradients) {
        const T* j0 = jets[0];
        T* g0 = gradients[0];
        const T* s0 = seeds[0];
        const T* s1 = seeds[1];
        const T* s2 = seeds[2];
        const T* s3 = seeds[3];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[2 * P + p];
            const T v1 = v0 * v0;
            const T v2 = s2[p];
            const T v3 = v2 * T(-3.0);
            const T v4 = v1 * v3;
            const T v5 = j0[3 * P + p];
            const T v6 = v5 * v2;
            const T v7 = s1[p];
            const T v8 = v7 + v6;
            const T v9 = j0[1 * P + p];
            const T v10 = v9 * v8;
            const T v11 = v10 * T(2.0);
            const T v12 = v4 + v11;
            const T v13 = v9 * v3;
            const T v14 = v0 * v13;
            const T v15 = v14 * T(2.0);
            const T v16 = s3[p];
            const T v17 = v16 * T(3.0);
            const T v18 = j0[4 * P + p];
            const T v19 = v18 * v17;
            const T v20 = s0[p];
            const T v21 = v20 + v19;
            const T v22 = v15 + v21;
            const T v23 = v16 * T(-5.0);
            const T v24 = v5 * v23;
            const T v25 = v24 * T(2.0);
            const T v26 = v9 * v9;
            const T v27 = T(1.0);
            const T v28 = v27 + v26;
            const T v29 = v28 * v2;
            const T v30 = v25 + v29;
            const T v31 = v0 * v17;
            g0[1 * P + p] += v12;
            g0[2 * P + p] += v22;
            g0[3 * P + p] += v30;
            g0[4 * P + p] += v31;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* j0 = jets[0];
        T* g0 = gradients[0];
        const T* d0 = directions[0];
        const T* s1 = seeds[1];
        const T* s2 = seeds[2];
        const T* s3 = seeds[3];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[3 * P + p];
            const T v1 = s2[p];
            const T v2 = v0 * v1;
            const T v3 = s1[p];
            const T v4 = v3 + v2;
            const T v5 = d0[1 * P + p];
            const T v6 = v5 * T(2.0);
            const T v7 = v4 * v6;
            const T v8 = v1 * T(-3.0);
            const T v9 = d0[2 * P + p];
            const T v10 = v9 * T(2.0);
            const T v11 = j0[2 * P + p];
            const T v12 = v11 * v10;
            const T v13 = v8 * v12;
            const T v14 = v7 + v13;
            const T v15 = d0[3 * P + p];
            const T v16 = v1 * v15;
            const T v17 = j0[1 * P + p];
            const T v18 = v17 * v16;
            const T v19 = v18 * T(2.0);
            const T v20 = v19 + v14;
            const T v21 = v17 * v8;
            const T v22 = v21 * v10;
            const T v23 = s3[p];
            const T v24 = v23 * T(3.0);
            const T v25 = d0[4 * P + p];
            const T v26 = v24 * v25;
            const T v27 = v22 + v26;
            const T v28 = v8 * v5;
            const T v29 = v11 * v28;
            const T v30 = v29 * T(2.0);
            const T v31 = v30 + v27;
            const T v32 = v23 * T(-5.0);
            const T v33 = v15 * T(2.0);
            const T v34 = v32 * v33;
            const T v35 = v17 * v6;
            const T v36 = v1 * v35;
            const T v37 = v36 + v34;
            const T v38 = v24 * v9;
            const T v39 = v17 * v12;
            const T v40 = v11 * v11;
            const T v41 = v40 * v5;
            const T v42 = v39 + v41;
            const T v43 = v42 * T(-3.0);
            const T v44 = v17 * v17;
            const T v45 = T(1.0);
            const T v46 = v45 + v44;
            const T v47 = v46 * v15;
            const T v48 = v0 * v35;
            const T v49 = v47 + v48;
            const T v50 = v43 + v49;
            const T v51 = v11 * v25;
            const T v52 = j0[4 * P + p];
            const T v53 = v52 * v9;
            const T v54 = v51 + v53;
            const T v55 = v54 * T(3.0);
            const T v56 = v0 * v33;
            const T v57 = v56 * T(-5.0);
            const T v58 = v55 + v57;
            g0[1 * P + p] += v20;
            g0[2 * P + p] += v31;
            g0[3 * P + p] += v37;
            g0[4 * P + p] += v38;
            f0[p] = v9;
            f1[p] = v35;
            f2[p] = v50;
            f3[p] = v58;
        }
    }
};

#pragma GCC visibility push(default)
extern "C" {
int repere_pointwise(const repere::PointwiseCall* call, int mode) {
    return repere::without_exceptions([&] {
        if (mode == 0) return repere::pointwise<Group, 0>(*call);
        if (mode == 1) return repere::pointwise<Group, 1>(*call);
        return repere::pointwise<Group, 2>(*call);
    });
}
int repere_layer_forward(const repere::LayerCall* call) {
    return repere::without_exceptions([&] { return repere::layer_forward<Group>(*call); });
}
int repere_layer_backward(const repere::LayerCall* call) {
    return repere::without_exceptions([&] { return repere::layer_backward<Group>(*call); });
}
int repere_folded(const repere::StandardiseCall* call) {
    return repere::without_exceptions([&] { return repere::folded(*call); });
}
int repere_standardised_backward(const repere::StandardiseCall* call) {
    return repere::without_exceptions([&] { return repere::standardised_backward(*call); });
}
int repere_block_rows() { return repere::BLOCK_ROWS; }
int repere_lanes() { return repere::L; }
}
#pragma GCC visibility pop
