// Differential invariants of affine_curve, order 5.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       affine_curve: 6 generators on (x, u), order 5, derived with 1 channels, serves 1 channels
// Spec hash  e949d6ac69bf2f8346d35451e02ca6c26b1e7edb4241d13dba55580bbd736efa
// Proof      jets 7 - orbits 6 = 1 independent invariants, all found, annihilated by 6 generators
// Forward    15 operations per channel and pixel: add 1, mul 6, scale 6, sub 2
// Backward   26 operations per channel and pixel: add 6, mul 13, scale 7
// Second     60 operations per channel and pixel: add 16, mul 30, scale 14
// Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 5, 7, 12
// Features
//     u_xx(i), weight 1, 0: u_xx
//     Q(i), weight 0, 2: 3*u_xx*u_xxxx - 5*u_xxx**2
//     T(i), weight 0, 3: 9*u_xx**2*u_xxxxx - 45*u_xx*u_xxx*u_xxxx + 40*u_xxx**3

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 1, ORDER = 5, JETS = 6, FAMILIES = 3, WINDOW = 1;
    static constexpr bool USES_BASE = false;
    static constexpr int REACH[FAMILIES] = {0, 0, 0};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 2, 3, 4, 5};
    static constexpr int ALONG_X[JETS] = {0, 1, 2, 3, 4, 5};
    static constexpr int ROWS = 1;
    static constexpr int ROW[JETS] = {0, 0, 0, 0, 0, 0};

    static void forward(std::int64_t left, const T* const* jets, const T* base, T* const* features) {
        const T* j0 = jets[0];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[2 * P + p];
            const T v1 = j0[3 * P + p];
            const T v2 = v1 * v1;
            const T v3 = j0[4 * P + p];
            const T v4 = v0 * v3;
            const T v5 = v4 * T(3.0);
            const T v6 = v2 * T(5.0);
            const T v7 = v5 - v6;
            const T v8 = v1 * v2;
            const T v9 = v1 * v4;
            const T v10 = v8 * T(8.0);
            const T v11 = v9 * T(9.0);
            const T v12 = v10 - v11;
            const T v13 = j0[5 * P + p];
            const T v14 = v0 * v0;
            const T v15 = v13 * v14;
            const T v16 = v12 * T(5.0);
            const T v17 = v15 * T(9.0);
            const T v18 = v16 + v17;
            f0[p] = v0;
            f1[p] = v7;
            f2[p] = v18;
        }
    }

    static void backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, T* const* gradients) {
        const T* j0 = jets[0];
        T* g0 = gradients[0];
        const T* s0 = seeds[0];
        const T* s1 = seeds[1];
        const T* s2 = seeds[2];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = s2[p];
            const T v1 = v0 * T(-45.0);
            const T v2 = j0[3 * P + p];
            const T v3 = v2 * v1;
            const T v4 = s1[p];
            const T v5 = v4 * T(3.0);
            const T v6 = v3 + v5;
            const T v7 = j0[4 * P + p];
            const T v8 = v7 * v6;
            const T v9 = v0 * T(9.0);
            const T v10 = j0[5 * P + p];
            const T v11 = v10 * v9;
            const T v12 = j0[2 * P + p];
            const T v13 = v12 * v11;
            const T v14 = v13 * T(2.0);
            const T v15 = s0[p];
            const T v16 = v15 + v14;
            const T v17 = v8 + v16;
            const T v18 = v12 * v7;
            const T v19 = v18 * v1;
            const T v20 = v2 * v2;
            const T v21 = v0 * T(40.0);
            const T v22 = v20 * v21;
            const T v23 = v19 + v22;
            const T v24 = v2 * v21;
            const T v25 = v4 * T(-5.0);
            const T v26 = v24 + v25;
            const T v27 = v2 * v26;
            const T v28 = v27 * T(2.0);
            const T v29 = v28 + v23;
            const T v30 = v12 * v6;
            const T v31 = v12 * v12;
            const T v32 = v31 * v9;
            g0[2 * P + p] += v17;
            g0[3 * P + p] += v29;
            g0[4 * P + p] += v30;
            g0[5 * P + p] += v32;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* j0 = jets[0];
        T* g0 = gradients[0];
        const T* d0 = directions[0];
        const T* s1 = seeds[1];
        const T* s2 = seeds[2];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = s2[p];
            const T v1 = v0 * T(-45.0);
            const T v2 = j0[3 * P + p];
            const T v3 = v2 * v1;
            const T v4 = s1[p];
            const T v5 = v4 * T(3.0);
            const T v6 = v3 + v5;
            const T v7 = d0[4 * P + p];
            const T v8 = v6 * v7;
            const T v9 = v0 * T(9.0);
            const T v10 = j0[5 * P + p];
            const T v11 = v10 * v9;
            const T v12 = d0[2 * P + p];
            const T v13 = v12 * T(2.0);
            const T v14 = v11 * v13;
            const T v15 = v8 + v14;
            const T v16 = d0[5 * P + p];
            const T v17 = v9 * v16;
            const T v18 = j0[2 * P + p];
            const T v19 = v18 * v17;
            const T v20 = v19 * T(2.0);
            const T v21 = v20 + v15;
            const T v22 = d0[3 * P + p];
            const T v23 = v1 * v22;
            const T v24 = j0[4 * P + p];
            const T v25 = v24 * v23;
            const T v26 = v25 + v21;
            const T v27 = v0 * T(40.0);
            const T v28 = v2 * v27;
            const T v29 = v4 * T(-5.0);
            const T v30 = v28 + v29;
            const T v31 = v22 * T(2.0);
            const T v32 = v30 * v31;
            const T v33 = v2 * v31;
            const T v34 = v27 * v33;
            const T v35 = v32 + v34;
            const T v36 = v18 * v7;
            const T v37 = v24 * v12;
            const T v38 = v36 + v37;
            const T v39 = v1 * v38;
            const T v40 = v39 + v35;
            const T v41 = v27 * v22;
            const T v42 = v2 * v41;
            const T v43 = v42 * T(2.0);
            const T v44 = v43 + v40;
            const T v45 = v6 * v12;
            const T v46 = v18 * v23;
            const T v47 = v45 + v46;
            const T v48 = v18 * v13;
            const T v49 = v9 * v48;
            const T v50 = v38 * T(3.0);
            const T v51 = v33 * T(-5.0);
            const T v52 = v50 + v51;
            const T v53 = v2 * v33;
            const T v54 = v2 * v2;
            const T v55 = v54 * v22;
            const T v56 = v53 + v55;
            const T v57 = v56 * T(40.0);
            const T v58 = v2 * v38;
            const T v59 = v18 * v24;
            const T v60 = v59 * v22;
            const T v61 = v58 + v60;
            const T v62 = v61 * T(-45.0);
            const T v63 = v57 + v62;
            const T v64 = v10 * v48;
            const T v65 = v18 * v18;
            const T v66 = v65 * v16;
            const T v67 = v64 + v66;
            const T v68 = v67 * T(9.0);
            const T v69 = v68 + v63;
            g0[2 * P + p] += v26;
            g0[3 * P + p] += v44;
            g0[4 * P + p] += v47;
            g0[5 * P + p] += v49;
            f0[p] = v12;
            f1[p] = v52;
            f2[p] = v69;
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
