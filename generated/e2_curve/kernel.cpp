// Differential invariants of e2_curve, order 3.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       e2_curve: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
// Spec hash  dd505879559329a4ecdf1e2e41464920101942e6d8794c6f9dbac31c2e29e2a8
// Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
// Forward    20 operations per channel and pixel: add 5, mul 10, neg 1, scale 3, sub 1
// Backward   45 operations per channel and pixel: add 11, mul 22, neg 2, scale 9, sub 1
// Second     114 operations per channel and pixel: add 34, mul 56, neg 4, scale 19, sub 1
// Schedule   saves the jets alone, backward repeats 12 forward operations; values alive at once: 7, 9, 23
// Features
//     Qa(i), weight 3: u_xx**2
//     Qb(i), weight 1: u_x**2 + 1
//     S(i), weight 6: u_x**4*u_xxx**2 - 6*u_x**3*u_xx**2*u_xxx + 9*u_x**2*u_xx**4 + 2*u_x**2*u_xxx**2 -
//         6*u_x*u_xx**2*u_xxx + u_xxx**2

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 1, ORDER = 3, JETS = 4, FAMILIES = 3, WINDOW = 1;
    static constexpr bool USES_BASE = false;
    static constexpr int REACH[FAMILIES] = {0, 0, 0};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 2, 3};
    static constexpr int ALONG_X[JETS] = {0, 1, 2, 3};
    static constexpr int ROWS = 1;
    static constexpr int ROW[JETS] = {0, 0, 0, 0};

    static void forward(std::int64_t left, const T* const* jets, const T* base, T* const* features) {
        const T* j0 = jets[0];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[2 * P + p];
            const T v1 = v0 * v0;
            const T v2 = j0[1 * P + p];
            const T v3 = v2 * v2;
            const T v4 = T(1.0);
            const T v5 = v4 + v3;
            const T v6 = v1 * v1;
            const T v7 = v3 * v6;
            const T v8 = v7 * T(9.0);
            const T v9 = v1 * v2;
            const T v10 = v3 * v9;
            const T v11 = -v9;
            const T v12 = v11 - v10;
            const T v13 = j0[3 * P + p];
            const T v14 = v13 * v12;
            const T v15 = v14 * T(6.0);
            const T v16 = v8 + v15;
            const T v17 = v3 * v3;
            const T v18 = v3 * T(2.0);
            const T v19 = v4 + v18;
            const T v20 = v17 + v19;
            const T v21 = v13 * v13;
            const T v22 = v20 * v21;
            const T v23 = v22 + v16;
            f0[p] = v1;
            f1[p] = v5;
            f2[p] = v23;
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
            const T v0 = j0[1 * P + p];
            const T v1 = v0 * v0;
            const T v2 = j0[3 * P + p];
            const T v3 = v2 * v2;
            const T v4 = s2[p];
            const T v5 = v3 * v4;
            const T v6 = v1 * v5;
            const T v7 = v6 * T(2.0);
            const T v8 = j0[2 * P + p];
            const T v9 = v8 * v8;
            const T v10 = v9 * v0;
            const T v11 = v4 * T(6.0);
            const T v12 = v2 * v11;
            const T v13 = -v12;
            const T v14 = v10 * v13;
            const T v15 = v5 * T(2.0);
            const T v16 = v14 + v15;
            const T v17 = v7 + v16;
            const T v18 = v9 * v9;
            const T v19 = v4 * T(9.0);
            const T v20 = v18 * v19;
            const T v21 = v20 + v17;
            const T v22 = s1[p];
            const T v23 = v22 + v21;
            const T v24 = v0 * v23;
            const T v25 = v24 * T(2.0);
            const T v26 = v1 * v13;
            const T v27 = v13 + v26;
            const T v28 = v9 * v27;
            const T v29 = v28 + v25;
            const T v30 = v1 * v19;
            const T v31 = v9 * v30;
            const T v32 = v31 * T(2.0);
            const T v33 = v0 * v27;
            const T v34 = s0[p];
            const T v35 = v34 + v33;
            const T v36 = v32 + v35;
            const T v37 = v8 * v36;
            const T v38 = v37 * T(2.0);
            const T v39 = v1 * v10;
            const T v40 = -v10;
            const T v41 = v40 - v39;
            const T v42 = v41 * v11;
            const T v43 = v1 * v1;
            const T v44 = v1 * T(2.0);
            const T v45 = T(1.0);
            const T v46 = v45 + v44;
            const T v47 = v43 + v46;
            const T v48 = v47 * v4;
            const T v49 = v2 * v48;
            const T v50 = v49 * T(2.0);
            const T v51 = v42 + v50;
            g0[1 * P + p] += v29;
            g0[2 * P + p] += v38;
            g0[3 * P + p] += v51;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* j0 = jets[0];
        T* g0 = gradients[0];
        const T* d0 = directions[0];
        const T* s0 = seeds[0];
        const T* s1 = seeds[1];
        const T* s2 = seeds[2];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[1 * P + p];
            const T v1 = v0 * v0;
            const T v2 = s2[p];
            const T v3 = v2 * T(6.0);
            const T v4 = d0[3 * P + p];
            const T v5 = v3 * v4;
            const T v6 = -v5;
            const T v7 = v1 * v6;
            const T v8 = j0[3 * P + p];
            const T v9 = v8 * v3;
            const T v10 = -v9;
            const T v11 = d0[1 * P + p];
            const T v12 = v11 * T(2.0);
            const T v13 = v0 * v12;
            const T v14 = v10 * v13;
            const T v15 = v14 + v6;
            const T v16 = v7 + v15;
            const T v17 = j0[2 * P + p];
            const T v18 = v17 * v17;
            const T v19 = v18 * v16;
            const T v20 = v8 * v8;
            const T v21 = v20 * v2;
            const T v22 = v1 * v21;
            const T v23 = v22 * T(2.0);
            const T v24 = v18 * v0;
            const T v25 = v24 * v10;
            const T v26 = v21 * T(2.0);
            const T v27 = v25 + v26;
            const T v28 = v23 + v27;
            const T v29 = v18 * v18;
            const T v30 = v2 * T(9.0);
            const T v31 = v29 * v30;
            const T v32 = v31 + v28;
            const T v33 = s1[p];
            const T v34 = v33 + v32;
            const T v35 = v34 * v12;
            const T v36 = v1 * v10;
            const T v37 = v10 + v36;
            const T v38 = d0[2 * P + p];
            const T v39 = v38 * T(2.0);
            const T v40 = v17 * v39;
            const T v41 = v37 * v40;
            const T v42 = v35 + v41;
            const T v43 = v19 + v42;
            const T v44 = v40 * T(2.0);
            const T v45 = v18 * v44;
            const T v46 = v30 * v45;
            const T v47 = v13 * T(2.0);
            const T v48 = v21 * v47;
            const T v49 = v46 + v48;
            const T v50 = v18 * v11;
            const T v51 = v0 * v40;
            const T v52 = v50 + v51;
            const T v53 = v10 * v52;
            const T v54 = v53 + v49;
            const T v55 = v24 * v6;
            const T v56 = v55 + v54;
            const T v57 = v4 * T(2.0);
            const T v58 = v8 * v57;
            const T v59 = v2 * v58;
            const T v60 = v59 * T(2.0);
            const T v61 = v60 + v56;
            const T v62 = v1 * v59;
            const T v63 = v62 * T(2.0);
            const T v64 = v63 + v61;
            const T v65 = v0 * v64;
            const T v66 = v65 * T(2.0);
            const T v67 = v66 + v43;
            const T v68 = v0 * v16;
            const T v69 = v1 * v30;
            const T v70 = v69 * v44;
            const T v71 = v37 * v11;
            const T v72 = v70 + v71;
            const T v73 = v68 + v72;
            const T v74 = v30 * v13;
            const T v75 = v18 * v74;
            const T v76 = v75 * T(2.0);
            const T v77 = v76 + v73;
            const T v78 = v17 * v77;
            const T v79 = v78 * T(2.0);
            const T v80 = v18 * v69;
            const T v81 = v80 * T(2.0);
            const T v82 = v0 * v37;
            const T v83 = s0[p];
            const T v84 = v83 + v82;
            const T v85 = v81 + v84;
            const T v86 = v85 * v39;
            const T v87 = v86 + v79;
            const T v88 = v1 * v52;
            const T v89 = v52 + v88;
            const T v90 = v24 * v13;
            const T v91 = v90 + v89;
            const T v92 = -v91;
            const T v93 = v3 * v92;
            const T v94 = v1 * v1;
            const T v95 = v1 * T(2.0);
            const T v96 = T(1.0);
            const T v97 = v96 + v95;
            const T v98 = v94 + v97;
            const T v99 = v98 * v2;
            const T v100 = v99 * v57;
            const T v101 = v100 + v93;
            const T v102 = v1 * v47;
            const T v103 = v47 + v102;
            const T v104 = v2 * v103;
            const T v105 = v8 * v104;
            const T v106 = v105 * T(2.0);
            const T v107 = v106 + v101;
            const T v108 = v1 * v45;
            const T v109 = v29 * v13;
            const T v110 = v108 + v109;
            const T v111 = v110 * T(9.0);
            const T v112 = v98 * v58;
            const T v113 = v20 * v103;
            const T v114 = v112 + v113;
            const T v115 = v111 + v114;
            const T v116 = v8 * v92;
            const T v117 = v1 * v24;
            const T v118 = -v24;
            const T v119 = v118 - v117;
            const T v120 = v119 * v4;
            const T v121 = v116 + v120;
            const T v122 = v121 * T(6.0);
            const T v123 = v122 + v115;
            g0[1 * P + p] += v67;
            g0[2 * P + p] += v87;
            g0[3 * P + p] += v107;
            f0[p] = v40;
            f1[p] = v13;
            f2[p] = v123;
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
