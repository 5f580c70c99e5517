// Differential invariants of colour, order 1.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       colour: 3 generators on (x, y, r, g, b), order 1, derived with 1 channels, serves 3 channels
// Spec hash  f32d18856c3bea73a479b100f20417336e880a059ccef8834c2f9612e09b0981
// Proof      jets 11 - orbits 3 = 8 independent invariants, all found, annihilated by 3 generators
// Forward    18 operations per channel and pixel: add 12, mul 6
// Backward   30 operations per channel and pixel: add 18, mul 9, scale 3
// Second     54 operations per channel and pixel: add 33, mul 18, scale 3
// Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 9, 7, 12
// Features
//     x(i,i+1,i+2), weight 0: x
//     y(i,i+1,i+2), weight 0: y
//     Qa(i,i+1,i+2), weight 0: b**2 + g**2 + r**2
//     Qb(i,i+1,i+2), weight 0: b_y**2 + g_y**2 + r_y**2
//     Qc(i,i+1,i+2), weight 0: b_x**2 + g_x**2 + r_x**2
//     Qd(i,i+1,i+2), weight 0: b_x*b_y + g_x*g_y + r_x*r_y
//     Qe(i,i+1,i+2), weight 0: b*b_y + g*g_y + r*r_y
//     Qf(i,i+1,i+2), weight 0: b*b_x + g*g_x + r*r_x

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 2, ORDER = 1, JETS = 3, FAMILIES = 8, WINDOW = 3;
    static constexpr bool USES_BASE = true;
    static constexpr int REACH[FAMILIES] = {-1, -1, 2, 2, 2, 2, 2, 2};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 1};
    static constexpr int ALONG_X[JETS] = {0, 1, 0};
    static constexpr int ROWS = 2;
    static constexpr int ROW[JETS] = {0, 0, 1};

    static void forward(std::int64_t left, const T* const* jets, const T* base, T* const* features) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        const T* j2 = jets[2];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
        T* f4 = features[4];
        T* f5 = features[5];
        T* f6 = features[6];
        T* f7 = features[7];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = base[p];
            const T v1 = base[1 * P + p];
            const T v2 = j0[p];
            const T v3 = v2 * v2;
            const T v4 = j1[p];
            const T v5 = v4 * v4;
            const T v6 = v3 + v5;
            const T v7 = j2[p];
            const T v8 = v7 * v7;
            const T v9 = v8 + v6;
            const T v10 = j0[2 * P + p];
            const T v11 = v10 * v10;
            const T v12 = j1[2 * P + p];
            const T v13 = v12 * v12;
            const T v14 = v11 + v13;
            const T v15 = j2[2 * P + p];
            const T v16 = v15 * v15;
            const T v17 = v16 + v14;
            const T v18 = j0[1 * P + p];
            const T v19 = v18 * v18;
            const T v20 = j1[1 * P + p];
            const T v21 = v20 * v20;
            const T v22 = v19 + v21;
            const T v23 = j2[1 * P + p];
            const T v24 = v23 * v23;
            const T v25 = v24 + v22;
            const T v26 = v10 * v18;
            const T v27 = v12 * v20;
            const T v28 = v26 + v27;
            const T v29 = v15 * v23;
            const T v30 = v29 + v28;
            const T v31 = v2 * v10;
            const T v32 = v4 * v12;
            const T v33 = v31 + v32;
            const T v34 = v7 * v15;
            const T v35 = v34 + v33;
            const T v36 = v2 * v18;
            const T v37 = v4 * v20;
            const T v38 = v36 + v37;
            const T v39 = v7 * v23;
            const T v40 = v39 + v38;
            f0[p] = v0;
            f1[p] = v1;
            f2[p] = v9;
            f3[p] = v17;
            f4[p] = v25;
            f5[p] = v30;
            f6[p] = v35;
            f7[p] = v40;
        }
    }

    static void backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, T* const* gradients) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        const T* j2 = jets[2];
        T* g0 = gradients[0];
        T* g1 = gradients[1];
        T* g2 = gradients[2];
        const T* s2 = seeds[2];
        const T* s3 = seeds[3];
        const T* s4 = seeds[4];
        const T* s5 = seeds[5];
        const T* s6 = seeds[6];
        const T* s7 = seeds[7];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = j0[1 * P + p];
            const T v1 = s7[p];
            const T v2 = v0 * v1;
            const T v3 = j0[2 * P + p];
            const T v4 = s6[p];
            const T v5 = v3 * v4;
            const T v6 = v2 + v5;
            const T v7 = j0[p];
            const T v8 = s2[p];
            const T v9 = v7 * v8;
            const T v10 = v9 * T(2.0);
            const T v11 = v10 + v6;
            const T v12 = v7 * v1;
            const T v13 = s5[p];
            const T v14 = v3 * v13;
            const T v15 = v12 + v14;
            const T v16 = s4[p];
            const T v17 = v0 * v16;
            const T v18 = v17 * T(2.0);
            const T v19 = v18 + v15;
            const T v20 = v7 * v4;
            const T v21 = v0 * v13;
            const T v22 = v20 + v21;
            const T v23 = s3[p];
            const T v24 = v3 * v23;
            const T v25 = v24 * T(2.0);
            const T v26 = v25 + v22;
            const T v27 = j1[1 * P + p];
            const T v28 = v27 * v1;
            const T v29 = j1[2 * P + p];
            const T v30 = v29 * v4;
            const T v31 = v28 + v30;
            const T v32 = j1[p];
            const T v33 = v32 * v8;
            const T v34 = v33 * T(2.0);
            const T v35 = v34 + v31;
            const T v36 = v32 * v1;
            const T v37 = v29 * v13;
            const T v38 = v36 + v37;
            const T v39 = v27 * v16;
            const T v40 = v39 * T(2.0);
            const T v41 = v40 + v38;
            const T v42 = v32 * v4;
            const T v43 = v27 * v13;
            const T v44 = v42 + v43;
            const T v45 = v29 * v23;
            const T v46 = v45 * T(2.0);
            const T v47 = v46 + v44;
            const T v48 = j2[1 * P + p];
            const T v49 = v48 * v1;
            const T v50 = j2[2 * P + p];
            const T v51 = v50 * v4;
            const T v52 = v49 + v51;
            const T v53 = j2[p];
            const T v54 = v53 * v8;
            const T v55 = v54 * T(2.0);
            const T v56 = v55 + v52;
            const T v57 = v53 * v1;
            const T v58 = v50 * v13;
            const T v59 = v57 + v58;
            const T v60 = v48 * v16;
            const T v61 = v60 * T(2.0);
            const T v62 = v61 + v59;
            const T v63 = v53 * v4;
            const T v64 = v48 * v13;
            const T v65 = v63 + v64;
            const T v66 = v50 * v23;
            const T v67 = v66 * T(2.0);
            const T v68 = v67 + v65;
            g0[p] += v11;
            g0[1 * P + p] += v19;
            g0[2 * P + p] += v26;
            g1[p] += v35;
            g1[1 * P + p] += v41;
            g1[2 * P + p] += v47;
            g2[p] += v56;
            g2[1 * P + p] += v62;
            g2[2 * P + p] += v68;
        }
    }

    static void double_backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        const T* j2 = jets[2];
        T* g0 = gradients[0];
        T* g1 = gradients[1];
        T* g2 = gradients[2];
        const T* d0 = directions[0];
        const T* d1 = directions[1];
        const T* d2 = directions[2];
        const T* s2 = seeds[2];
        const T* s3 = seeds[3];
        const T* s4 = seeds[4];
        const T* s5 = seeds[5];
        const T* s6 = seeds[6];
        const T* s7 = seeds[7];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
        T* f4 = features[4];
        T* f5 = features[5];
        T* f6 = features[6];
        T* f7 = features[7];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = d0[p];
            const T v1 = v0 * T(2.0);
            const T v2 = s2[p];
            const T v3 = v2 * v1;
            const T v4 = s6[p];
            const T v5 = d0[2 * P + p];
            const T v6 = v4 * v5;
            const T v7 = v3 + v6;
            const T v8 = s7[p];
            const T v9 = d0[1 * P + p];
            const T v10 = v8 * v9;
            const T v11 = v10 + v7;
            const T v12 = v9 * T(2.0);
            const T v13 = s4[p];
            const T v14 = v13 * v12;
            const T v15 = s5[p];
            const T v16 = v15 * v5;
            const T v17 = v14 + v16;
            const T v18 = v8 * v0;
            const T v19 = v18 + v17;
            const T v20 = v5 * T(2.0);
            const T v21 = s3[p];
            const T v22 = v21 * v20;
            const T v23 = v15 * v9;
            const T v24 = v22 + v23;
            const T v25 = v4 * v0;
            const T v26 = v25 + v24;
            const T v27 = d1[p];
            const T v28 = v27 * T(2.0);
            const T v29 = v2 * v28;
            const T v30 = d1[2 * P + p];
            const T v31 = v4 * v30;
            const T v32 = v29 + v31;
            const T v33 = d1[1 * P + p];
            const T v34 = v8 * v33;
            const T v35 = v34 + v32;
            const T v36 = v33 * T(2.0);
            const T v37 = v13 * v36;
            const T v38 = v15 * v30;
            const T v39 = v37 + v38;
            const T v40 = v8 * v27;
            const T v41 = v40 + v39;
            const T v42 = v30 * T(2.0);
            const T v43 = v21 * v42;
            const T v44 = v15 * v33;
            const T v45 = v43 + v44;
            const T v46 = v4 * v27;
            const T v47 = v46 + v45;
            const T v48 = d2[p];
            const T v49 = v48 * T(2.0);
            const T v50 = v2 * v49;
            const T v51 = d2[2 * P + p];
            const T v52 = v4 * v51;
            const T v53 = v50 + v52;
            const T v54 = d2[1 * P + p];
            const T v55 = v8 * v54;
            const T v56 = v55 + v53;
            const T v57 = v54 * T(2.0);
            const T v58 = v13 * v57;
            const T v59 = v15 * v51;
            const T v60 = v58 + v59;
            const T v61 = v8 * v48;
            const T v62 = v61 + v60;
            const T v63 = v51 * T(2.0);
            const T v64 = v21 * v63;
            const T v65 = v15 * v54;
            const T v66 = v64 + v65;
            const T v67 = v4 * v48;
            const T v68 = v67 + v66;
            const T v69 = j0[p];
            const T v70 = v69 * v1;
            const T v71 = j1[p];
            const T v72 = v71 * v28;
            const T v73 = v70 + v72;
            const T v74 = j2[p];
            const T v75 = v74 * v49;
            const T v76 = v75 + v73;
            const T v77 = j0[2 * P + p];
            const T v78 = v77 * v20;
            const T v79 = j1[2 * P + p];
            const T v80 = v79 * v42;
            const T v81 = v78 + v80;
            const T v82 = j2[2 * P + p];
            const T v83 = v82 * v63;
            const T v84 = v83 + v81;
            const T v85 = j0[1 * P + p];
            const T v86 = v85 * v12;
            const T v87 = j1[1 * P + p];
            const T v88 = v87 * v36;
            const T v89 = v86 + v88;
            const T v90 = j2[1 * P + p];
            const T v91 = v90 * v57;
            const T v92 = v91 + v89;
            const T v93 = v77 * v9;
            const T v94 = v85 * v5;
            const T v95 = v93 + v94;
            const T v96 = v79 * v33;
            const T v97 = v96 + v95;
            const T v98 = v87 * v30;
            const T v99 = v98 + v97;
            const T v100 = v82 * v54;
            const T v101 = v100 + v99;
            const T v102 = v90 * v51;
            const T v103 = v102 + v101;
            const T v104 = v69 * v5;
            const T v105 = v77 * v0;
            const T v106 = v104 + v105;
            const T v107 = v71 * v30;
            const T v108 = v107 + v106;
            const T v109 = v79 * v27;
            const T v110 = v109 + v108;
            const T v111 = v74 * v51;
            const T v112 = v111 + v110;
            const T v113 = v82 * v48;
            const T v114 = v113 + v112;
            const T v115 = v69 * v9;
            const T v116 = v85 * v0;
            const T v117 = v115 + v116;
            const T v118 = v71 * v33;
            const T v119 = v118 + v117;
            const T v120 = v87 * v27;
            const T v121 = v120 + v119;
            const T v122 = v74 * v54;
            const T v123 = v122 + v121;
            const T v124 = v90 * v48;
            const T v125 = v124 + v123;
            g0[p] += v11;
            g0[1 * P + p] += v19;
            g0[2 * P + p] += v26;
            g1[p] += v35;
            g1[1 * P + p] += v41;
            g1[2 * P + p] += v47;
            g2[p] += v56;
            g2[1 * P + p] += v62;
            g2[2 * P + p] += v68;
            f0[p] = T(0);
            f1[p] = T(0);
            f2[p] = v76;
            f3[p] = v84;
            f4[p] = v92;
            f5[p] = v103;
            f6[p] = v114;
            f7[p] = v125;
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
