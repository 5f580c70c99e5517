// Differential invariants of projective, order 2.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       projective: 8 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
// Spec hash  4b3202ca16cb56325f5b812847b209ec024ace93b2bdf312b4eac17d7b3b3803
// Proof      jets 14 - orbits 8 = 6 independent invariants, all found, annihilated by 8 generators
// Forward    49 operations per channel and pixel: add 9, mul 24, neg 1, scale 9, sub 6
// Backward   102 operations per channel and pixel: add 37, mul 53, neg 4, scale 7, sub 1
// Second     244 operations per channel and pixel: add 95, mul 126, neg 8, scale 14, sub 1
// Schedule   saves the jets alone, backward repeats 9 forward operations; values alive at once: 18, 19, 43
// Features
//     u(i), weight 0: u0
//     J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
//     J(i,i+2), weight 1: u0_x*u2_y - u0_y*u2_x
//     T(i,i,i), weight 2: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
//     T(i,i,i+1), weight 2: u0_x**2*u1_yy - 2*u0_x*u0_xy*u1_y - 2*u0_x*u0_y*u1_xy + 2*u0_x*u0_yy*u1_x +
//         2*u0_xx*u0_y*u1_y - 2*u0_xy*u0_y*u1_x + u0_y**2*u1_xx
//     T(i,i+1,i+1), weight 2: 2*u0_x*u1_x*u1_yy - 2*u0_x*u1_xy*u1_y + u0_xx*u1_y**2 - 2*u0_xy*u1_x*u1_y -
//         2*u0_y*u1_x*u1_xy + 2*u0_y*u1_xx*u1_y + u0_yy*u1_x**2

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 2, ORDER = 2, JETS = 6, FAMILIES = 6, WINDOW = 3;
    static constexpr bool USES_BASE = false;
    static constexpr int REACH[FAMILIES] = {0, 1, 2, 0, 1, 1};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 1, 2, 2, 2};
    static constexpr int ALONG_X[JETS] = {0, 1, 0, 2, 1, 0};
    static constexpr int ROWS = 3;
    static constexpr int ROW[JETS] = {0, 0, 1, 0, 1, 2};

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
            const T v8 = j2[2 * P + p];
            const T v9 = v1 * v8;
            const T v10 = j2[1 * P + p];
            const T v11 = v10 * v5;
            const T v12 = v9 - v11;
            const T v13 = v1 * v1;
            const T v14 = j0[5 * P + p];
            const T v15 = v14 * v13;
            const T v16 = v5 * v5;
            const T v17 = j0[3 * P + p];
            const T v18 = v17 * v16;
            const T v19 = v15 + v18;
            const T v20 = v1 * v5;
            const T v21 = j0[4 * P + p];
            const T v22 = v21 * v20;
            const T v23 = v22 * T(2.0);
            const T v24 = v19 - v23;
            const T v25 = -v3;
            const T v26 = v25 - v6;
            const T v27 = v21 * v26;
            const T v28 = v27 * T(2.0);
            const T v29 = j1[5 * P + p];
            const T v30 = v29 * v13;
            const T v31 = v30 + v28;
            const T v32 = j1[3 * P + p];
            const T v33 = v32 * v16;
            const T v34 = v33 + v31;
            const T v35 = v1 * v4;
            const T v36 = v14 * v35;
            const T v37 = v36 * T(2.0);
            const T v38 = v34 + v37;
            const T v39 = v5 * v2;
            const T v40 = v17 * v39;
            const T v41 = v40 * T(2.0);
            const T v42 = v38 + v41;
            const T v43 = j1[4 * P + p];
            const T v44 = v43 * v20;
            const T v45 = v44 * T(2.0);
            const T v46 = v42 - v45;
            const T v47 = v4 * v4;
            const T v48 = v14 * v47;
            const T v49 = v2 * v2;
            const T v50 = v17 * v49;
            const T v51 = v48 + v50;
            const T v52 = v43 * v26;
            const T v53 = v52 * T(2.0);
            const T v54 = v51 + v53;
            const T v55 = v29 * v35;
            const T v56 = v55 * T(2.0);
            const T v57 = v54 + v56;
            const T v58 = v32 * v39;
            const T v59 = v58 * T(2.0);
            const T v60 = v57 + v59;
            const T v61 = v4 * v2;
            const T v62 = v21 * v61;
            const T v63 = v62 * T(2.0);
            const T v64 = v60 - v63;
            f0[p] = v0;
            f1[p] = v7;
            f2[p] = v12;
            f3[p] = v24;
            f4[p] = v46;
            f5[p] = v64;
        }
    }

    static void backward(std::int64_t left, const T* const* jets, const T* base, const T* const* seeds, T* const* gradients) {
        const T* j0 = jets[0];
        const T* j1 = jets[1];
        const T* j2 = jets[2];
        T* g0 = gradients[0];
        T* g1 = gradients[1];
        T* g2 = gradients[2];
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
            const T v3 = j1[5 * P + p];
            const T v4 = v3 * v2;
            const T v5 = s4[p];
            const T v6 = v5 * T(2.0);
            const T v7 = j0[5 * P + p];
            const T v8 = v7 * v6;
            const T v9 = v4 + v8;
            const T v10 = j1[1 * P + p];
            const T v11 = v10 * v9;
            const T v12 = v5 * T(-2.0);
            const T v13 = j1[4 * P + p];
            const T v14 = v13 * v12;
            const T v15 = s3[p];
            const T v16 = v15 * T(-2.0);
            const T v17 = j0[4 * P + p];
            const T v18 = v17 * v16;
            const T v19 = v14 + v18;
            const T v20 = j0[2 * P + p];
            const T v21 = v20 * v19;
            const T v22 = v11 + v21;
            const T v23 = v3 * v5;
            const T v24 = v7 * v15;
            const T v25 = v23 + v24;
            const T v26 = j0[1 * P + p];
            const T v27 = v26 * v25;
            const T v28 = v27 * T(2.0);
            const T v29 = v28 + v22;
            const T v30 = j2[2 * P + p];
            const T v31 = s2[p];
            const T v32 = v30 * v31;
            const T v33 = v32 + v29;
            const T v34 = v13 * v2;
            const T v35 = v17 * v6;
            const T v36 = v34 + v35;
            const T v37 = -v36;
            const T v38 = s1[p];
            const T v39 = v38 + v37;
            const T v40 = j1[2 * P + p];
            const T v41 = v40 * v39;
            const T v42 = v41 + v33;
            const T v43 = j1[3 * P + p];
            const T v44 = v43 * v2;
            const T v45 = j0[3 * P + p];
            const T v46 = v45 * v6;
            const T v47 = v44 + v46;
            const T v48 = v40 * v47;
            const T v49 = v43 * v5;
            const T v50 = v45 * v15;
            const T v51 = v49 + v50;
            const T v52 = v20 * v51;
            const T v53 = v52 * T(2.0);
            const T v54 = v48 + v53;
            const T v55 = v26 * v19;
            const T v56 = v55 + v54;
            const T v57 = -v31;
            const T v58 = j2[1 * P + p];
            const T v59 = v58 * v57;
            const T v60 = v59 + v56;
            const T v61 = -v38;
            const T v62 = v37 + v61;
            const T v63 = v10 * v62;
            const T v64 = v63 + v60;
            const T v65 = v20 * v40;
            const T v66 = v65 * v6;
            const T v67 = v40 * v40;
            const T v68 = v67 * v1;
            const T v69 = v66 + v68;
            const T v70 = v20 * v20;
            const T v71 = v70 * v15;
            const T v72 = v71 + v69;
            const T v73 = v10 * v40;
            const T v74 = v1 * T(-2.0);
            const T v75 = v73 * v74;
            const T v76 = v26 * v20;
            const T v77 = v76 * v16;
            const T v78 = v75 + v77;
            const T v79 = v10 * v20;
            const T v80 = v26 * v40;
            const T v81 = -v80;
            const T v82 = v81 - v79;
            const T v83 = v82 * v6;
            const T v84 = v83 + v78;
            const T v85 = v26 * v10;
            const T v86 = v85 * v6;
            const T v87 = v10 * v10;
            const T v88 = v87 * v1;
            const T v89 = v86 + v88;
            const T v90 = v26 * v26;
            const T v91 = v90 * v15;
            const T v92 = v91 + v89;
            const T v93 = v20 * v62;
            const T v94 = v26 * v9;
            const T v95 = v17 * v74;
            const T v96 = v40 * v95;
            const T v97 = v94 + v96;
            const T v98 = v7 * v1;
            const T v99 = v10 * v98;
            const T v100 = v99 * T(2.0);
            const T v101 = v100 + v97;
            const T v102 = v93 + v101;
            const T v103 = v26 * v39;
            const T v104 = v20 * v47;
            const T v105 = v45 * v1;
            const T v106 = v40 * v105;
            const T v107 = v106 * T(2.0);
            const T v108 = v104 + v107;
            const T v109 = v10 * v95;
            const T v110 = v109 + v108;
            const T v111 = v103 + v110;
            const T v112 = v65 * v2;
            const T v113 = v70 * v5;
            const T v114 = v112 + v113;
            const T v115 = v76 * v12;
            const T v116 = v82 * v2;
            const T v117 = v115 + v116;
            const T v118 = v85 * v2;
            const T v119 = v90 * v5;
            const T v120 = v118 + v119;
            const T v121 = v20 * v57;
            const T v122 = v26 * v31;
            g0[p] += v0;
            g0[1 * P + p] += v42;
            g0[2 * P + p] += v64;
            g0[3 * P + p] += v72;
            g0[4 * P + p] += v84;
            g0[5 * P + p] += v92;
            g1[1 * P + p] += v102;
            g1[2 * P + p] += v111;
            g1[3 * P + p] += v114;
            g1[4 * P + p] += v117;
            g1[5 * P + p] += v120;
            g2[1 * P + p] += v121;
            g2[2 * P + p] += v122;
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
            const T v0 = j1[5 * P + p];
            const T v1 = s4[p];
            const T v2 = v0 * v1;
            const T v3 = j0[5 * P + p];
            const T v4 = s3[p];
            const T v5 = v3 * v4;
            const T v6 = v2 + v5;
            const T v7 = d0[1 * P + p];
            const T v8 = v7 * T(2.0);
            const T v9 = v6 * v8;
            const T v10 = s5[p];
            const T v11 = v10 * T(2.0);
            const T v12 = j1[4 * P + p];
            const T v13 = v12 * v11;
            const T v14 = v1 * T(2.0);
            const T v15 = j0[4 * P + p];
            const T v16 = v15 * v14;
            const T v17 = v13 + v16;
            const T v18 = -v17;
            const T v19 = s1[p];
            const T v20 = v19 + v18;
            const T v21 = d1[2 * P + p];
            const T v22 = v20 * v21;
            const T v23 = s2[p];
            const T v24 = d2[2 * P + p];
            const T v25 = v23 * v24;
            const T v26 = v22 + v25;
            const T v27 = v9 + v26;
            const T v28 = v1 * T(-2.0);
            const T v29 = v12 * v28;
            const T v30 = v4 * T(-2.0);
            const T v31 = v15 * v30;
            const T v32 = v29 + v31;
            const T v33 = d0[2 * P + p];
            const T v34 = v32 * v33;
            const T v35 = v34 + v27;
            const T v36 = v0 * v11;
            const T v37 = v3 * v14;
            const T v38 = v36 + v37;
            const T v39 = d1[1 * P + p];
            const T v40 = v38 * v39;
            const T v41 = v40 + v35;
            const T v42 = d0[5 * P + p];
            const T v43 = v14 * v42;
            const T v44 = d1[5 * P + p];
            const T v45 = v11 * v44;
            const T v46 = v43 + v45;
            const T v47 = j1[1 * P + p];
            const T v48 = v47 * v46;
            const T v49 = v48 + v41;
            const T v50 = d0[4 * P + p];
            const T v51 = v30 * v50;
            const T v52 = d1[4 * P + p];
            const T v53 = v28 * v52;
            const T v54 = v51 + v53;
            const T v55 = j0[2 * P + p];
            const T v56 = v55 * v54;
            const T v57 = v56 + v49;
            const T v58 = v4 * v42;
            const T v59 = v1 * v44;
            const T v60 = v58 + v59;
            const T v61 = j0[1 * P + p];
            const T v62 = v61 * v60;
            const T v63 = v62 * T(2.0);
            const T v64 = v63 + v57;
            const T v65 = v14 * v50;
            const T v66 = v11 * v52;
            const T v67 = v65 + v66;
            const T v68 = -v67;
            const T v69 = j1[2 * P + p];
            const T v70 = v69 * v68;
            const T v71 = v70 + v64;
            const T v72 = v32 * v7;
            const T v73 = -v19;
            const T v74 = v18 + v73;
            const T v75 = v74 * v39;
            const T v76 = -v23;
            const T v77 = d2[1 * P + p];
            const T v78 = v76 * v77;
            const T v79 = v75 + v78;
            const T v80 = v72 + v79;
            const T v81 = j1[3 * P + p];
            const T v82 = v81 * v1;
            const T v83 = j0[3 * P + p];
            const T v84 = v83 * v4;
            const T v85 = v82 + v84;
            const T v86 = v33 * T(2.0);
            const T v87 = v85 * v86;
            const T v88 = v87 + v80;
            const T v89 = v81 * v11;
            const T v90 = v83 * v14;
            const T v91 = v89 + v90;
            const T v92 = v91 * v21;
            const T v93 = v92 + v88;
            const T v94 = d0[3 * P + p];
            const T v95 = v14 * v94;
            const T v96 = d1[3 * P + p];
            const T v97 = v11 * v96;
            const T v98 = v95 + v97;
            const T v99 = v69 * v98;
            const T v100 = v99 + v93;
            const T v101 = v4 * v94;
            const T v102 = v1 * v96;
            const T v103 = v101 + v102;
            const T v104 = v55 * v103;
            const T v105 = v104 * T(2.0);
            const T v106 = v105 + v100;
            const T v107 = v61 * v54;
            const T v108 = v107 + v106;
            const T v109 = v47 * v68;
            const T v110 = v109 + v108;
            const T v111 = v55 * v21;
            const T v112 = v69 * v33;
            const T v113 = v111 + v112;
            const T v114 = v14 * v113;
            const T v115 = v55 * v86;
            const T v116 = v4 * v115;
            const T v117 = v21 * T(2.0);
            const T v118 = v69 * v117;
            const T v119 = v10 * v118;
            const T v120 = v116 + v119;
            const T v121 = v114 + v120;
            const T v122 = v61 * v21;
            const T v123 = v69 * v7;
            const T v124 = v122 + v123;
            const T v125 = v47 * v33;
            const T v126 = v55 * v39;
            const T v127 = v125 + v126;
            const T v128 = v124 + v127;
            const T v129 = -v128;
            const T v130 = v14 * v129;
            const T v131 = v61 * v33;
            const T v132 = v55 * v7;
            const T v133 = v131 + v132;
            const T v134 = v30 * v133;
            const T v135 = v130 + v134;
            const T v136 = v47 * v21;
            const T v137 = v69 * v39;
            const T v138 = v136 + v137;
            const T v139 = v10 * T(-2.0);
            const T v140 = v139 * v138;
            const T v141 = v140 + v135;
            const T v142 = v61 * v39;
            const T v143 = v47 * v7;
            const T v144 = v142 + v143;
            const T v145 = v14 * v144;
            const T v146 = v61 * v8;
            const T v147 = v4 * v146;
            const T v148 = v39 * T(2.0);
            const T v149 = v47 * v148;
            const T v150 = v10 * v149;
            const T v151 = v147 + v150;
            const T v152 = v145 + v151;
            const T v153 = v74 * v33;
            const T v154 = v3 * v10;
            const T v155 = v154 * v148;
            const T v156 = v153 + v155;
            const T v157 = v15 * v139;
            const T v158 = v157 * v21;
            const T v159 = v158 + v156;
            const T v160 = v38 * v7;
            const T v161 = v160 + v159;
            const T v162 = v61 * v46;
            const T v163 = v162 + v161;
            const T v164 = v139 * v50;
            const T v165 = v69 * v164;
            const T v166 = v165 + v163;
            const T v167 = v10 * v42;
            const T v168 = v47 * v167;
            const T v169 = v168 * T(2.0);
            const T v170 = v169 + v166;
            const T v171 = v55 * v68;
            const T v172 = v171 + v170;
            const T v173 = v83 * v10;
            const T v174 = v173 * v117;
            const T v175 = v20 * v7;
            const T v176 = v157 * v39;
            const T v177 = v175 + v176;
            const T v178 = v174 + v177;
            const T v179 = v91 * v33;
            const T v180 = v179 + v178;
            const T v181 = v55 * v98;
            const T v182 = v181 + v180;
            const T v183 = v10 * v94;
            const T v184 = v69 * v183;
            const T v185 = v184 * T(2.0);
            const T v186 = v185 + v182;
            const T v187 = v47 * v164;
            const T v188 = v187 + v186;
            const T v189 = v61 * v68;
            const T v190 = v189 + v188;
            const T v191 = v11 * v113;
            const T v192 = v1 * v115;
            const T v193 = v192 + v191;
            const T v194 = v11 * v129;
            const T v195 = v28 * v133;
            const T v196 = v194 + v195;
            const T v197 = v11 * v144;
            const T v198 = v1 * v146;
            const T v199 = v198 + v197;
            const T v200 = v76 * v33;
            const T v201 = v23 * v7;
            const T v202 = d0[p];
            const T v203 = -v127;
            const T v204 = v124 + v203;
            const T v205 = j2[1 * P + p];
            const T v206 = v205 * v33;
            const T v207 = v55 * v77;
            const T v208 = v206 + v207;
            const T v209 = -v208;
            const T v210 = v61 * v24;
            const T v211 = j2[2 * P + p];
            const T v212 = v211 * v7;
            const T v213 = v210 + v212;
            const T v214 = v209 + v213;
            const T v215 = v15 * v133;
            const T v216 = v61 * v55;
            const T v217 = v216 * v50;
            const T v218 = v215 + v217;
            const T v219 = v218 * T(-2.0);
            const T v220 = v3 * v146;
            const T v221 = v61 * v61;
            const T v222 = v221 * v42;
            const T v223 = v220 + v222;
            const T v224 = v83 * v115;
            const T v225 = v224 + v223;
            const T v226 = v55 * v55;
            const T v227 = v226 * v94;
            const T v228 = v227 + v225;
            const T v229 = v219 + v228;
            const T v230 = v15 * v129;
            const T v231 = v47 * v55;
            const T v232 = v61 * v69;
            const T v233 = -v232;
            const T v234 = v233 - v231;
            const T v235 = v234 * v50;
            const T v236 = v230 + v235;
            const T v237 = v3 * v144;
            const T v238 = v237 + v236;
            const T v239 = v61 * v47;
            const T v240 = v239 * v42;
            const T v241 = v240 + v238;
            const T v242 = v83 * v113;
            const T v243 = v242 + v241;
            const T v244 = v55 * v69;
            const T v245 = v244 * v94;
            const T v246 = v245 + v243;
            const T v247 = v246 * T(2.0);
            const T v248 = v0 * v146;
            const T v249 = v221 * v44;
            const T v250 = v248 + v249;
            const T v251 = v81 * v115;
            const T v252 = v251 + v250;
            const T v253 = v226 * v96;
            const T v254 = v253 + v252;
            const T v255 = v247 + v254;
            const T v256 = v12 * v133;
            const T v257 = v216 * v52;
            const T v258 = v256 + v257;
            const T v259 = v258 * T(-2.0);
            const T v260 = v259 + v255;
            const T v261 = v12 * v129;
            const T v262 = v234 * v52;
            const T v263 = v261 + v262;
            const T v264 = v0 * v144;
            const T v265 = v264 + v263;
            const T v266 = v239 * v44;
            const T v267 = v266 + v265;
            const T v268 = v81 * v113;
            const T v269 = v268 + v267;
            const T v270 = v244 * v96;
            const T v271 = v270 + v269;
            const T v272 = v271 * T(2.0);
            const T v273 = v3 * v149;
            const T v274 = v47 * v47;
            const T v275 = v274 * v42;
            const T v276 = v273 + v275;
            const T v277 = v83 * v118;
            const T v278 = v277 + v276;
            const T v279 = v69 * v69;
            const T v280 = v279 * v94;
            const T v281 = v280 + v278;
            const T v282 = v272 + v281;
            const T v283 = v15 * v138;
            const T v284 = v47 * v69;
            const T v285 = v284 * v50;
            const T v286 = v283 + v285;
            const T v287 = v286 * T(-2.0);
            const T v288 = v287 + v282;
            g0[1 * P + p] += v71;
            g0[2 * P + p] += v110;
            g0[3 * P + p] += v121;
            g0[4 * P + p] += v141;
            g0[5 * P + p] += v152;
            g1[1 * P + p] += v172;
            g1[2 * P + p] += v190;
            g1[3 * P + p] += v193;
            g1[4 * P + p] += v196;
            g1[5 * P + p] += v199;
            g2[1 * P + p] += v200;
            g2[2 * P + p] += v201;
            f0[p] = v202;
            f1[p] = v204;
            f2[p] = v214;
            f3[p] = v229;
            f4[p] = v260;
            f5[p] = v288;
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
