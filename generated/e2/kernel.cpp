// Differential invariants of e2, order 2.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       e2: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
// Spec hash  32a6681649f0a347dfd37e3e68323902185c48e2368ec57de3ff5702af58a470
// Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
// Forward    20 operations per channel and pixel: add 7, mul 11, scale 2
// Backward   40 operations per channel and pixel: add 13, mul 20, scale 7
// Second     83 operations per channel and pixel: add 28, mul 44, scale 11
// Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 8, 7, 19
// Features
//     u(i), weight 0: u0
//     L(i), weight 0: u0_xx + u0_yy
//     Qa(i,i), weight 0: u0_x**2 + u0_y**2
//     Qa(i,i+1), weight 0: u0_x*u1_x + u0_y*u1_y
//     Qb(i,i), weight 0: u0_xx**2 + 2*u0_xy**2 + u0_yy**2
//     T(i,i,i), weight 0: u0_x**2*u0_xx + 2*u0_x*u0_xy*u0_y + u0_y**2*u0_yy

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
            const T v1 = j0[3 * P + p];
            const T v2 = j0[5 * P + p];
            const T v3 = v1 + v2;
            const T v4 = j0[1 * P + p];
            const T v5 = v4 * v4;
            const T v6 = j0[2 * P + p];
            const T v7 = v6 * v6;
            const T v8 = v5 + v7;
            const T v9 = j1[1 * P + p];
            const T v10 = v4 * v9;
            const T v11 = j1[2 * P + p];
            const T v12 = v6 * v11;
            const T v13 = v10 + v12;
            const T v14 = v1 * v1;
            const T v15 = j0[4 * P + p];
            const T v16 = v15 * v15;
            const T v17 = v16 * T(2.0);
            const T v18 = v14 + v17;
            const T v19 = v2 * v2;
            const T v20 = v19 + v18;
            const T v21 = v1 * v5;
            const T v22 = v2 * v7;
            const T v23 = v21 + v22;
            const T v24 = v4 * v6;
            const T v25 = v15 * v24;
            const T v26 = v25 * T(2.0);
            const T v27 = v23 + v26;
            f0[p] = v0;
            f1[p] = v3;
            f2[p] = v8;
            f3[p] = v13;
            f4[p] = v20;
            f5[p] = v27;
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
            const T v1 = s5[p];
            const T v2 = v1 * T(2.0);
            const T v3 = j0[4 * P + p];
            const T v4 = v3 * v2;
            const T v5 = j0[2 * P + p];
            const T v6 = v5 * v4;
            const T v7 = j1[1 * P + p];
            const T v8 = s3[p];
            const T v9 = v7 * v8;
            const T v10 = v6 + v9;
            const T v11 = j0[3 * P + p];
            const T v12 = v11 * v1;
            const T v13 = s2[p];
            const T v14 = v13 + v12;
            const T v15 = j0[1 * P + p];
            const T v16 = v15 * v14;
            const T v17 = v16 * T(2.0);
            const T v18 = v17 + v10;
            const T v19 = v15 * v4;
            const T v20 = j1[2 * P + p];
            const T v21 = v20 * v8;
            const T v22 = v19 + v21;
            const T v23 = j0[5 * P + p];
            const T v24 = v23 * v1;
            const T v25 = v13 + v24;
            const T v26 = v5 * v25;
            const T v27 = v26 * T(2.0);
            const T v28 = v27 + v22;
            const T v29 = v15 * v15;
            const T v30 = v29 * v1;
            const T v31 = s4[p];
            const T v32 = v11 * v31;
            const T v33 = v32 * T(2.0);
            const T v34 = v30 + v33;
            const T v35 = s1[p];
            const T v36 = v35 + v34;
            const T v37 = v15 * v5;
            const T v38 = v37 * v2;
            const T v39 = v31 * T(2.0);
            const T v40 = v3 * v39;
            const T v41 = v40 * T(2.0);
            const T v42 = v38 + v41;
            const T v43 = v5 * v5;
            const T v44 = v43 * v1;
            const T v45 = v23 * v31;
            const T v46 = v45 * T(2.0);
            const T v47 = v44 + v46;
            const T v48 = v35 + v47;
            const T v49 = v15 * v8;
            const T v50 = v5 * v8;
            g0[p] += v0;
            g0[1 * P + p] += v18;
            g0[2 * P + p] += v28;
            g0[3 * P + p] += v36;
            g0[4 * P + p] += v42;
            g0[5 * P + p] += v48;
            g1[1 * P + p] += v49;
            g1[2 * P + p] += v50;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        T* g0 = gradients[0];
        T* g1 = gradients[1];
        const T* d0 = directions[0];
        const T* d1 = directions[1];
        const T* s2 = seeds[2];
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
            const T v0 = j0[3 * P + p];
            const T v1 = s5[p];
            const T v2 = v0 * v1;
            const T v3 = s2[p];
            const T v4 = v3 + v2;
            const T v5 = d0[1 * P + p];
            const T v6 = v5 * T(2.0);
            const T v7 = v4 * v6;
            const T v8 = s3[p];
            const T v9 = d1[1 * P + p];
            const T v10 = v8 * v9;
            const T v11 = v7 + v10;
            const T v12 = v1 * T(2.0);
            const T v13 = j0[4 * P + p];
            const T v14 = v13 * v12;
            const T v15 = d0[2 * P + p];
            const T v16 = v14 * v15;
            const T v17 = v16 + v11;
            const T v18 = d0[4 * P + p];
            const T v19 = v12 * v18;
            const T v20 = j0[2 * P + p];
            const T v21 = v20 * v19;
            const T v22 = v21 + v17;
            const T v23 = d0[3 * P + p];
            const T v24 = v1 * v23;
            const T v25 = j0[1 * P + p];
            const T v26 = v25 * v24;
            const T v27 = v26 * T(2.0);
            const T v28 = v27 + v22;
            const T v29 = j0[5 * P + p];
            const T v30 = v29 * v1;
            const T v31 = v3 + v30;
            const T v32 = v15 * T(2.0);
            const T v33 = v31 * v32;
            const T v34 = d1[2 * P + p];
            const T v35 = v8 * v34;
            const T v36 = v33 + v35;
            const T v37 = v14 * v5;
            const T v38 = v37 + v36;
            const T v39 = v25 * v19;
            const T v40 = v39 + v38;
            const T v41 = d0[5 * P + p];
            const T v42 = v1 * v41;
            const T v43 = v20 * v42;
            const T v44 = v43 * T(2.0);
            const T v45 = v44 + v40;
            const T v46 = v23 * T(2.0);
            const T v47 = s4[p];
            const T v48 = v47 * v46;
            const T v49 = v25 * v6;
            const T v50 = v1 * v49;
            const T v51 = v48 + v50;
            const T v52 = v47 * T(2.0);
            const T v53 = v18 * T(2.0);
            const T v54 = v52 * v53;
            const T v55 = v25 * v15;
            const T v56 = v20 * v5;
            const T v57 = v55 + v56;
            const T v58 = v12 * v57;
            const T v59 = v54 + v58;
            const T v60 = v41 * T(2.0);
            const T v61 = v47 * v60;
            const T v62 = v20 * v32;
            const T v63 = v1 * v62;
            const T v64 = v61 + v63;
            const T v65 = v8 * v5;
            const T v66 = v8 * v15;
            const T v67 = d0[p];
            const T v68 = v23 + v41;
            const T v69 = v49 + v62;
            const T v70 = v25 * v9;
            const T v71 = j1[1 * P + p];
            const T v72 = v71 * v5;
            const T v73 = v70 + v72;
            const T v74 = v20 * v34;
            const T v75 = v74 + v73;
            const T v76 = j1[2 * P + p];
            const T v77 = v76 * v15;
            const T v78 = v77 + v75;
            const T v79 = v0 * v46;
            const T v80 = v29 * v60;
            const T v81 = v79 + v80;
            const T v82 = v13 * v53;
            const T v83 = v82 * T(2.0);
            const T v84 = v83 + v81;
            const T v85 = v13 * v57;
            const T v86 = v25 * v20;
            const T v87 = v86 * v18;
            const T v88 = v85 + v87;
            const T v89 = v88 * T(2.0);
            const T v90 = v0 * v49;
            const T v91 = v25 * v25;
            const T v92 = v91 * v23;
            const T v93 = v90 + v92;
            const T v94 = v29 * v62;
            const T v95 = v94 + v93;
            const T v96 = v20 * v20;
            const T v97 = v96 * v41;
            const T v98 = v97 + v95;
            const T v99 = v89 + v98;
            g0[1 * P + p] += v28;
            g0[2 * P + p] += v45;
            g0[3 * P + p] += v51;
            g0[4 * P + p] += v59;
            g0[5 * P + p] += v64;
            g1[1 * P + p] += v65;
            g1[2 * P + p] += v66;
            f0[p] = v67;
            f1[p] = v68;
            f2[p] = v69;
            f3[p] = v78;
            f4[p] = v84;
            f5[p] = v99;
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
