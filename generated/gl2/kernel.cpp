// Differential invariants of gl2, order 2.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       gl2: 4 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
// Spec hash  80e6c3568f1931b1a05f80b6bee9e5752d9fea2d06762cb9e2510a1d468169ea
// Proof      jets 14 - orbits 4 = 10 independent invariants, all found, annihilated by 4 generators
// Forward    24 operations per channel and pixel: add 4, mul 15, scale 1, sub 4
// Backward   46 operations per channel and pixel: add 14, mul 25, neg 4, scale 2, sub 1
// Second     76 operations per channel and pixel: add 23, mul 42, neg 8, scale 2, sub 1
// Schedule   saves the jets alone, backward repeats 6 forward operations; values alive at once: 10, 7, 17
// Features
//     u(i), weight 0: u0
//     La(i), weight 0: u0_x*x + u0_y*y
//     J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
//     Qa(i,i), weight 2: u0_xx*u0_yy - u0_xy**2
//     Lb(i), weight 0: u0_xx*x**2 + 2*u0_xy*x*y + u0_yy*y**2
//     Qb(i,i), weight 1: u0_x*u0_xy*x + u0_x*u0_yy*y - u0_xx*u0_y*x - u0_xy*u0_y*y

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 2, ORDER = 2, JETS = 6, FAMILIES = 6, WINDOW = 2;
    static constexpr bool USES_BASE = true;
    static constexpr int REACH[FAMILIES] = {0, 0, 1, 0, 0, 0};  // -1: a function of the base alone
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
            const T v2 = j1[1 * P + p];
            const T v3 = base[p];
            const T v4 = v1 * v3;
            const T v5 = j0[2 * P + p];
            const T v6 = j1[2 * P + p];
            const T v7 = base[1 * P + p];
            const T v8 = v5 * v7;
            const T v9 = v4 + v8;
            const T v10 = v1 * v6;
            const T v11 = v2 * v5;
            const T v12 = v10 - v11;
            const T v13 = j0[4 * P + p];
            const T v14 = v13 * v13;
            const T v15 = j0[3 * P + p];
            const T v16 = j0[5 * P + p];
            const T v17 = v15 * v16;
            const T v18 = v17 - v14;
            const T v19 = v3 * v7;
            const T v20 = v13 * v19;
            const T v21 = v4 - v8;
            const T v22 = v13 * v21;
            const T v23 = v3 * v15;
            const T v24 = v3 * v23;
            const T v25 = v5 * v23;
            const T v26 = v7 * v16;
            const T v27 = v7 * v26;
            const T v28 = v24 + v27;
            const T v29 = v20 * T(2.0);
            const T v30 = v28 + v29;
            const T v31 = v1 * v26;
            const T v32 = v22 + v31;
            const T v33 = v32 - v25;
            f0[p] = v0;
            f1[p] = v9;
            f2[p] = v12;
            f3[p] = v18;
            f4[p] = v30;
            f5[p] = v33;
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
            const T v1 = base[1 * P + p];
            const T v2 = j0[5 * P + p];
            const T v3 = v1 * v2;
            const T v4 = s5[p];
            const T v5 = v3 * v4;
            const T v6 = j1[2 * P + p];
            const T v7 = s2[p];
            const T v8 = v6 * v7;
            const T v9 = v5 + v8;
            const T v10 = j0[4 * P + p];
            const T v11 = v10 * v4;
            const T v12 = s1[p];
            const T v13 = v12 + v11;
            const T v14 = base[p];
            const T v15 = v14 * v13;
            const T v16 = v15 + v9;
            const T v17 = j0[3 * P + p];
            const T v18 = v14 * v17;
            const T v19 = -v4;
            const T v20 = v18 * v19;
            const T v21 = -v7;
            const T v22 = j1[1 * P + p];
            const T v23 = v22 * v21;
            const T v24 = v20 + v23;
            const T v25 = -v11;
            const T v26 = v12 + v25;
            const T v27 = v1 * v26;
            const T v28 = v27 + v24;
            const T v29 = j0[2 * P + p];
            const T v30 = v29 * v19;
            const T v31 = s4[p];
            const T v32 = v14 * v31;
            const T v33 = v30 + v32;
            const T v34 = v14 * v33;
            const T v35 = s3[p];
            const T v36 = v2 * v35;
            const T v37 = v34 + v36;
            const T v38 = j0[1 * P + p];
            const T v39 = v38 * v14;
            const T v40 = v29 * v1;
            const T v41 = v39 - v40;
            const T v42 = v41 * v4;
            const T v43 = v14 * v1;
            const T v44 = v31 * T(2.0);
            const T v45 = v43 * v44;
            const T v46 = v42 + v45;
            const T v47 = -v35;
            const T v48 = v10 * v47;
            const T v49 = v48 * T(2.0);
            const T v50 = v49 + v46;
            const T v51 = v38 * v4;
            const T v52 = v1 * v31;
            const T v53 = v51 + v52;
            const T v54 = v1 * v53;
            const T v55 = v17 * v35;
            const T v56 = v54 + v55;
            const T v57 = v29 * v21;
            const T v58 = v38 * v7;
            g0[p] += v0;
            g0[1 * P + p] += v16;
            g0[2 * P + p] += v28;
            g0[3 * P + p] += v37;
            g0[4 * P + p] += v50;
            g0[5 * P + p] += v56;
            g1[1 * P + p] += v57;
            g1[2 * P + p] += v58;
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
        const T* s5 = seeds[5];
        T* f0 = features[0];
        T* f1 = features[1];
        T* f2 = features[2];
        T* f3 = features[3];
        T* f4 = features[4];
        T* f5 = features[5];
#pragma GCC ivdep
        for (int p = 0; p < P; ++p) {
            const T v0 = s2[p];
            const T v1 = d1[2 * P + p];
            const T v2 = v0 * v1;
            const T v3 = base[1 * P + p];
            const T v4 = d0[5 * P + p];
            const T v5 = v3 * v4;
            const T v6 = s5[p];
            const T v7 = v6 * v5;
            const T v8 = v2 + v7;
            const T v9 = d0[4 * P + p];
            const T v10 = v6 * v9;
            const T v11 = base[p];
            const T v12 = v11 * v10;
            const T v13 = v12 + v8;
            const T v14 = -v6;
            const T v15 = d0[3 * P + p];
            const T v16 = v11 * v15;
            const T v17 = v14 * v16;
            const T v18 = -v0;
            const T v19 = d1[1 * P + p];
            const T v20 = v18 * v19;
            const T v21 = v20 + v17;
            const T v22 = -v10;
            const T v23 = v3 * v22;
            const T v24 = v23 + v21;
            const T v25 = s3[p];
            const T v26 = v25 * v4;
            const T v27 = d0[2 * P + p];
            const T v28 = v14 * v27;
            const T v29 = v11 * v28;
            const T v30 = v26 + v29;
            const T v31 = -v25;
            const T v32 = v9 * T(2.0);
            const T v33 = v31 * v32;
            const T v34 = d0[1 * P + p];
            const T v35 = v11 * v34;
            const T v36 = v3 * v27;
            const T v37 = -v36;
            const T v38 = v35 + v37;
            const T v39 = v6 * v38;
            const T v40 = v33 + v39;
            const T v41 = v25 * v15;
            const T v42 = v6 * v34;
            const T v43 = v3 * v42;
            const T v44 = v41 + v43;
            const T v45 = v18 * v27;
            const T v46 = v0 * v34;
            const T v47 = d0[p];
            const T v48 = v35 + v36;
            const T v49 = j1[1 * P + p];
            const T v50 = v49 * v27;
            const T v51 = j0[2 * P + p];
            const T v52 = v51 * v19;
            const T v53 = v50 + v52;
            const T v54 = -v53;
            const T v55 = j0[1 * P + p];
            const T v56 = v55 * v1;
            const T v57 = j1[2 * P + p];
            const T v58 = v57 * v34;
            const T v59 = v56 + v58;
            const T v60 = v54 + v59;
            const T v61 = j0[3 * P + p];
            const T v62 = v61 * v4;
            const T v63 = j0[5 * P + p];
            const T v64 = v63 * v15;
            const T v65 = v62 + v64;
            const T v66 = j0[4 * P + p];
            const T v67 = v66 * v32;
            const T v68 = -v67;
            const T v69 = v68 + v65;
            const T v70 = v11 * v16;
            const T v71 = v3 * v5;
            const T v72 = v70 + v71;
            const T v73 = v11 * v3;
            const T v74 = v73 * v9;
            const T v75 = v74 * T(2.0);
            const T v76 = v75 + v72;
            const T v77 = v66 * v38;
            const T v78 = v55 * v11;
            const T v79 = v51 * v3;
            const T v80 = v78 - v79;
            const T v81 = v80 * v9;
            const T v82 = v77 + v81;
            const T v83 = v55 * v5;
            const T v84 = v83 + v82;
            const T v85 = v3 * v63;
            const T v86 = v85 * v34;
            const T v87 = v86 + v84;
            const T v88 = v51 * v16;
            const T v89 = v11 * v61;
            const T v90 = v89 * v27;
            const T v91 = v88 + v90;
            const T v92 = -v91;
            const T v93 = v92 + v87;
            g0[1 * P + p] += v13;
            g0[2 * P + p] += v24;
            g0[3 * P + p] += v30;
            g0[4 * P + p] += v40;
            g0[5 * P + p] += v44;
            g1[1 * P + p] += v45;
            g1[2 * P + p] += v46;
            f0[p] = v47;
            f1[p] = v48;
            f2[p] = v60;
            f3[p] = v69;
            f4[p] = v76;
            f5[p] = v93;
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
