// Differential invariants of galilei2, order 2.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       galilei2: 3 generators on (t, x), order 2, derived with 2 channels, serves any number of channels
// Spec hash  d80cad6fbb2cfb32622fc494914fdab7b1a2920801ada9f17ef1a11060bca232
// Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
// Forward    9 operations per channel and pixel: mul 6, sub 3
// Backward   23 operations per channel and pixel: add 8, mul 11, neg 3, scale 1
// Second     43 operations per channel and pixel: add 14, mul 22, neg 6, scale 1
// Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 5, 7, 12
// Features
//     u(i), weight 0: u0
//     La(i), weight 0: u0_x
//     Lb(i), weight 0: u0_xx
//     J(i,i+1), weight 0: u0_t*u1_x - u0_x*u1_t
//     Qa(i,i), weight 0: u0_t*u0_xx - u0_tx*u0_x
//     Qb(i,i), weight 0: u0_tt*u0_xx - u0_tx**2

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 2, ORDER = 2, JETS = 6, FAMILIES = 6, WINDOW = 2;
    static constexpr bool USES_BASE = false;
    static constexpr int REACH[FAMILIES] = {0, 0, 0, 1, 0, 0};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 1, 2, 2, 2};
    static constexpr int ALONG_X[JETS] = {0, 1, 0, 2, 1, 0};
    static constexpr int ROWS = 3;
    static constexpr int ROW[JETS] = {0, 0, 1, 0, 1, 2};

    static void forward(std::int64_t left, const T* const* jets, const T* base, T* const* features) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
        T* f4 = features[4];
        T* f5 = features[5];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[p];
            const T v1 = j0[2 * P + p];
            const T v2 = j1[2 * P + p];
            const T v3 = j0[5 * P + p];
            const T v4 = j0[1 * P + p];
            const T v5 = j1[1 * P + p];
            const T v6 = v2 * v4;
            const T v7 = v1 * v5;
            const T v8 = v6 - v7;
            const T v9 = v3 * v4;
            const T v10 = j0[4 * P + p];
            const T v11 = v1 * v10;
            const T v12 = v9 - v11;
            const T v13 = v10 * v10;
            const T v14 = j0[3 * P + p];
            const T v15 = v3 * v14;
            const T v16 = v15 - v13;
            f0[p] = v0;
            f1[p] = v1;
            f2[p] = v3;
            f3[p] = v8;
            f4[p] = v12;
            f5[p] = v16;
        }
    }

    static void backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, T* const* gradients) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        T* g0 = gradients[0];
        T* g1 = gradients[1];
        const T* s0 = seeds[0];
        const T* s1 = seeds[1];
        const T* s2 = seeds[2];
        const T* s3 = seeds[3];
        const T* s4 = seeds[4];
        const T* s5 = seeds[5];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = s0[p];
            const T v1 = j0[5 * P + p];
            const T v2 = s4[p];
            const T v3 = v1 * v2;
            const T v4 = j1[2 * P + p];
            const T v5 = s3[p];
            const T v6 = v4 * v5;
            const T v7 = v3 + v6;
            const T v8 = -v5;
            const T v9 = j1[1 * P + p];
            const T v10 = v9 * v8;
            const T v11 = -v2;
            const T v12 = j0[4 * P + p];
            const T v13 = v12 * v11;
            const T v14 = s1[p];
            const T v15 = v14 + v13;
            const T v16 = v10 + v15;
            const T v17 = s5[p];
            const T v18 = v1 * v17;
            const T v19 = -v17;
            const T v20 = v12 * v19;
            const T v21 = v20 * T(2.0);
            const T v22 = j0[2 * P + p];
            const T v23 = v22 * v11;
            const T v24 = v21 + v23;
            const T v25 = j0[1 * P + p];
            const T v26 = v25 * v2;
            const T v27 = j0[3 * P + p];
            const T v28 = v27 * v17;
            const T v29 = s2[p];
            const T v30 = v29 + v28;
            const T v31 = v26 + v30;
            const T v32 = v22 * v8;
            const T v33 = v25 * v5;
            g0[p] += v0;
            g0[1 * P + p] += v7;
            g0[2 * P + p] += v16;
            g0[3 * P + p] += v18;
            g0[4 * P + p] += v24;
            g0[5 * P + p] += v31;
            g1[1 * P + p] += v32;
            g1[2 * P + p] += v33;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        T* g0 = gradients[0];
        T* g1 = gradients[1];
        const T* d0 = directions[0];
        const T* d1 = directions[1];
        const T* s3 = seeds[3];
        const T* s4 = seeds[4];
        const T* s5 = seeds[5];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
        T* f4 = features[4];
        T* f5 = features[5];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = s3[p];
            const T v1 = d1[2 * P + p];
            const T v2 = v0 * v1;
            const T v3 = s4[p];
            const T v4 = d0[5 * P + p];
            const T v5 = v3 * v4;
            const T v6 = v2 + v5;
            const T v7 = -v0;
            const T v8 = d1[1 * P + p];
            const T v9 = v7 * v8;
            const T v10 = -v3;
            const T v11 = d0[4 * P + p];
            const T v12 = v10 * v11;
            const T v13 = v9 + v12;
            const T v14 = s5[p];
            const T v15 = v14 * v4;
            const T v16 = -v14;
            const T v17 = v11 * T(2.0);
            const T v18 = v16 * v17;
            const T v19 = d0[2 * P + p];
            const T v20 = v10 * v19;
            const T v21 = v20 + v18;
            const T v22 = d0[1 * P + p];
            const T v23 = v3 * v22;
            const T v24 = d0[3 * P + p];
            const T v25 = v14 * v24;
            const T v26 = v23 + v25;
            const T v27 = v7 * v19;
            const T v28 = v0 * v22;
            const T v29 = d0[p];
            const T v30 = j0[2 * P + p];
            const T v31 = v30 * v8;
            const T v32 = j1[1 * P + p];
            const T v33 = v32 * v19;
            const T v34 = v31 + v33;
            const T v35 = -v34;
            const T v36 = j1[2 * P + p];
            const T v37 = v36 * v22;
            const T v38 = j0[1 * P + p];
            const T v39 = v38 * v1;
            const T v40 = v37 + v39;
            const T v41 = v35 + v40;
            const T v42 = v30 * v11;
            const T v43 = j0[4 * P + p];
            const T v44 = v43 * v19;
            const T v45 = v42 + v44;
            const T v46 = -v45;
            const T v47 = j0[5 * P + p];
            const T v48 = v47 * v22;
            const T v49 = v38 * v4;
            const T v50 = v48 + v49;
            const T v51 = v46 + v50;
            const T v52 = v47 * v24;
            const T v53 = j0[3 * P + p];
            const T v54 = v53 * v4;
            const T v55 = v52 + v54;
            const T v56 = v43 * v17;
            const T v57 = -v56;
            const T v58 = v57 + v55;
            g0[1 * P + p] += v6;
            g0[2 * P + p] += v13;
            g0[3 * P + p] += v15;
            g0[4 * P + p] += v21;
            g0[5 * P + p] += v26;
            g1[1 * P + p] += v27;
            g1[2 * P + p] += v28;
            f0[p] = v29;
            f1[p] = v19;
            f2[p] = v4;
            f3[p] = v41;
            f4[p] = v51;
            f5[p] = v58;
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
