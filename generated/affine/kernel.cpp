// Differential invariants of affine, order 2.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       affine: 6 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
// Spec hash  76074389376bf183ae223232a2cd9cd5053f8f71997b51ec0614a1fcb72c2ff3
// Proof      jets 14 - orbits 6 = 8 independent invariants, all found, annihilated by 6 generators
// Forward    27 operations per channel and pixel: add 3, mul 16, scale 3, sub 5
// Backward   61 operations per channel and pixel: add 21, mul 32, neg 2, scale 6
// Second     135 operations per channel and pixel: add 49, mul 71, neg 4, scale 11
// Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 11, 11, 28
// Features
//     u(i), weight 0: u0
//     J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
//     Q(i,i), weight 2: u0_xx*u0_yy - u0_xy**2
//     Q(i,i+1), weight 2: u0_xx*u1_yy - 2*u0_xy*u1_xy + u0_yy*u1_xx
//     T(i,i,i), weight 2: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
//     T(i,i,i+1), weight 2: u0_x**2*u1_yy - 2*u0_x*u0_y*u1_xy + u0_y**2*u1_xx

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 2, ORDER = 2, JETS = 6, FAMILIES = 6, WINDOW = 2;
    static constexpr bool USES_BASE = false;
    static constexpr int REACH[FAMILIES] = {0, 1, 0, 1, 0, 1};  // -1: a function of the base alone
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
            const T v1 = j0[1 * P + p];
            const T v2 = j1[2 * P + p];
            const T v3 = v1 * v2;
            const T v4 = j1[1 * P + p];
            const T v5 = j0[2 * P + p];
            const T v6 = v4 * v5;
            const T v7 = v3 - v6;
            const T v8 = j0[4 * P + p];
            const T v9 = v8 * v8;
            const T v10 = j0[3 * P + p];
            const T v11 = j0[5 * P + p];
            const T v12 = v10 * v11;
            const T v13 = v12 - v9;
            const T v14 = j1[5 * P + p];
            const T v15 = v10 * v14;
            const T v16 = j1[3 * P + p];
            const T v17 = v16 * v11;
            const T v18 = v15 + v17;
            const T v19 = j1[4 * P + p];
            const T v20 = v8 * v19;
            const T v21 = v20 * T(2.0);
            const T v22 = v18 - v21;
            const T v23 = v1 * v1;
            const T v24 = v11 * v23;
            const T v25 = v5 * v5;
            const T v26 = v10 * v25;
            const T v27 = v24 + v26;
            const T v28 = v1 * v5;
            const T v29 = v8 * v28;
            const T v30 = v29 * T(2.0);
            const T v31 = v27 - v30;
            const T v32 = v14 * v23;
            const T v33 = v16 * v25;
            const T v34 = v32 + v33;
            const T v35 = v19 * v28;
            const T v36 = v35 * T(2.0);
            const T v37 = v34 - v36;
            f0[p] = v0;
            f1[p] = v7;
            f2[p] = v13;
            f3[p] = v22;
            f4[p] = v31;
            f5[p] = v37;
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
            const T v2 = v1 * T(-2.0);
            const T v3 = j1[4 * P + p];
            const T v4 = v3 * v2;
            const T v5 = s4[p];
            const T v6 = v5 * T(-2.0);
            const T v7 = j0[4 * P + p];
            const T v8 = v7 * v6;
            const T v9 = v4 + v8;
            const T v10 = j0[2 * P + p];
            const T v11 = v10 * v9;
            const T v12 = j1[5 * P + p];
            const T v13 = v12 * v1;
            const T v14 = j0[5 * P + p];
            const T v15 = v14 * v5;
            const T v16 = v13 + v15;
            const T v17 = j0[1 * P + p];
            const T v18 = v17 * v16;
            const T v19 = v18 * T(2.0);
            const T v20 = v11 + v19;
            const T v21 = j1[2 * P + p];
            const T v22 = s1[p];
            const T v23 = v21 * v22;
            const T v24 = v23 + v20;
            const T v25 = j1[3 * P + p];
            const T v26 = v25 * v1;
            const T v27 = j0[3 * P + p];
            const T v28 = v27 * v5;
            const T v29 = v26 + v28;
            const T v30 = v10 * v29;
            const T v31 = v30 * T(2.0);
            const T v32 = v17 * v9;
            const T v33 = v31 + v32;
            const T v34 = -v22;
            const T v35 = j1[1 * P + p];
            const T v36 = v35 * v34;
            const T v37 = v36 + v33;
            const T v38 = v10 * v10;
            const T v39 = v38 * v5;
            const T v40 = s3[p];
            const T v41 = v12 * v40;
            const T v42 = v39 + v41;
            const T v43 = s2[p];
            const T v44 = v14 * v43;
            const T v45 = v44 + v42;
            const T v46 = v17 * v10;
            const T v47 = v46 * v6;
            const T v48 = v40 * T(-2.0);
            const T v49 = v3 * v48;
            const T v50 = v47 + v49;
            const T v51 = -v43;
            const T v52 = v7 * v51;
            const T v53 = v52 * T(2.0);
            const T v54 = v53 + v50;
            const T v55 = v17 * v17;
            const T v56 = v55 * v5;
            const T v57 = v25 * v40;
            const T v58 = v56 + v57;
            const T v59 = v27 * v43;
            const T v60 = v59 + v58;
            const T v61 = v10 * v34;
            const T v62 = v17 * v22;
            const T v63 = v38 * v1;
            const T v64 = v14 * v40;
            const T v65 = v63 + v64;
            const T v66 = v46 * v2;
            const T v67 = v7 * v48;
            const T v68 = v66 + v67;
            const T v69 = v55 * v1;
            const T v70 = v27 * v40;
            const T v71 = v69 + v70;
            g0[p] += v0;
            g0[1 * P + p] += v24;
            g0[2 * P + p] += v37;
            g0[3 * P + p] += v45;
            g0[4 * P + p] += v54;
            g0[5 * P + p] += v60;
            g1[1 * P + p] += v61;
            g1[2 * P + p] += v62;
            g1[3 * P + p] += v65;
            g1[4 * P + p] += v68;
            g1[5 * P + p] += v71;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        T* g0 = gradients[0];
        T* g1 = gradients[1];
        const T* d0 = directions[0];
        const T* d1 = directions[1];
        const T* s1 = seeds[1];
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
            const T v0 = s5[p];
            const T v1 = v0 * T(-2.0);
            const T v2 = j1[4 * P + p];
            const T v3 = v2 * v1;
            const T v4 = s4[p];
            const T v5 = v4 * T(-2.0);
            const T v6 = j0[4 * P + p];
            const T v7 = v6 * v5;
            const T v8 = v3 + v7;
            const T v9 = d0[2 * P + p];
            const T v10 = v8 * v9;
            const T v11 = j1[5 * P + p];
            const T v12 = v11 * v0;
            const T v13 = j0[5 * P + p];
            const T v14 = v13 * v4;
            const T v15 = v12 + v14;
            const T v16 = d0[1 * P + p];
            const T v17 = v16 * T(2.0);
            const T v18 = v15 * v17;
            const T v19 = s1[p];
            const T v20 = d1[2 * P + p];
            const T v21 = v19 * v20;
            const T v22 = v21 + v18;
            const T v23 = v10 + v22;
            const T v24 = d0[4 * P + p];
            const T v25 = v5 * v24;
            const T v26 = d1[4 * P + p];
            const T v27 = v1 * v26;
            const T v28 = v25 + v27;
            const T v29 = j0[2 * P + p];
            const T v30 = v29 * v28;
            const T v31 = v30 + v23;
            const T v32 = d0[5 * P + p];
            const T v33 = v4 * v32;
            const T v34 = d1[5 * P + p];
            const T v35 = v0 * v34;
            const T v36 = v33 + v35;
            const T v37 = j0[1 * P + p];
            const T v38 = v37 * v36;
            const T v39 = v38 * T(2.0);
            const T v40 = v39 + v31;
            const T v41 = j1[3 * P + p];
            const T v42 = v41 * v0;
            const T v43 = j0[3 * P + p];
            const T v44 = v43 * v4;
            const T v45 = v42 + v44;
            const T v46 = v9 * T(2.0);
            const T v47 = v45 * v46;
            const T v48 = v8 * v16;
            const T v49 = -v19;
            const T v50 = d1[1 * P + p];
            const T v51 = v49 * v50;
            const T v52 = v51 + v48;
            const T v53 = v47 + v52;
            const T v54 = d0[3 * P + p];
            const T v55 = v4 * v54;
            const T v56 = d1[3 * P + p];
            const T v57 = v0 * v56;
            const T v58 = v55 + v57;
            const T v59 = v29 * v58;
            const T v60 = v59 * T(2.0);
            const T v61 = v60 + v53;
            const T v62 = v37 * v28;
            const T v63 = v62 + v61;
            const T v64 = s2[p];
            const T v65 = v64 * v32;
            const T v66 = s3[p];
            const T v67 = v66 * v34;
            const T v68 = v65 + v67;
            const T v69 = v29 * v46;
            const T v70 = v4 * v69;
            const T v71 = v70 + v68;
            const T v72 = v37 * v9;
            const T v73 = v29 * v16;
            const T v74 = v72 + v73;
            const T v75 = v5 * v74;
            const T v76 = -v64;
            const T v77 = v24 * T(2.0);
            const T v78 = v76 * v77;
            const T v79 = v66 * T(-2.0);
            const T v80 = v79 * v26;
            const T v81 = v78 + v80;
            const T v82 = v75 + v81;
            const T v83 = v64 * v54;
            const T v84 = v66 * v56;
            const T v85 = v83 + v84;
            const T v86 = v37 * v17;
            const T v87 = v4 * v86;
            const T v88 = v87 + v85;
            const T v89 = v49 * v9;
            const T v90 = v19 * v16;
            const T v91 = v66 * v32;
            const T v92 = v0 * v69;
            const T v93 = v91 + v92;
            const T v94 = v1 * v74;
            const T v95 = v79 * v24;
            const T v96 = v95 + v94;
            const T v97 = v66 * v54;
            const T v98 = v0 * v86;
            const T v99 = v97 + v98;
            const T v100 = d0[p];
            const T v101 = j1[1 * P + p];
            const T v102 = v101 * v9;
            const T v103 = v29 * v50;
            const T v104 = v102 + v103;
            const T v105 = -v104;
            const T v106 = v37 * v20;
            const T v107 = j1[2 * P + p];
            const T v108 = v107 * v16;
            const T v109 = v106 + v108;
            const T v110 = v105 + v109;
            const T v111 = v43 * v32;
            const T v112 = v13 * v54;
            const T v113 = v111 + v112;
            const T v114 = v6 * v77;
            const T v115 = -v114;
            const T v116 = v115 + v113;
            const T v117 = v6 * v26;
            const T v118 = v2 * v24;
            const T v119 = v117 + v118;
            const T v120 = v119 * T(-2.0);
            const T v121 = v43 * v34;
            const T v122 = v11 * v54;
            const T v123 = v121 + v122;
            const T v124 = v41 * v32;
            const T v125 = v124 + v123;
            const T v126 = v13 * v56;
            const T v127 = v126 + v125;
            const T v128 = v120 + v127;
            const T v129 = v6 * v74;
            const T v130 = v37 * v29;
            const T v131 = v130 * v24;
            const T v132 = v129 + v131;
            const T v133 = v132 * T(-2.0);
            const T v134 = v13 * v86;
            const T v135 = v37 * v37;
            const T v136 = v135 * v32;
            const T v137 = v134 + v136;
            const T v138 = v43 * v69;
            const T v139 = v138 + v137;
            const T v140 = v29 * v29;
            const T v141 = v140 * v54;
            const T v142 = v141 + v139;
            const T v143 = v133 + v142;
            const T v144 = v2 * v74;
            const T v145 = v130 * v26;
            const T v146 = v144 + v145;
            const T v147 = v146 * T(-2.0);
            const T v148 = v11 * v86;
            const T v149 = v135 * v34;
            const T v150 = v148 + v149;
            const T v151 = v41 * v69;
            const T v152 = v151 + v150;
            const T v153 = v140 * v56;
            const T v154 = v153 + v152;
            const T v155 = v147 + v154;
            g0[1 * P + p] += v40;
            g0[2 * P + p] += v63;
            g0[3 * P + p] += v71;
            g0[4 * P + p] += v82;
            g0[5 * P + p] += v88;
            g1[1 * P + p] += v89;
            g1[2 * P + p] += v90;
            g1[3 * P + p] += v93;
            g1[4 * P + p] += v96;
            g1[5 * P + p] += v99;
            f0[p] = v100;
            f1[p] = v110;
            f2[p] = v116;
            f3[p] = v128;
            f4[p] = v143;
            f5[p] = v155;
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
