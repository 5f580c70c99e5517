// Differential invariants of e3_surface, order 2.
//
// Generated; do not edit. Regenerate with: python -m codegen
//
// Spec       e3_surface: 6 generators on (x, y, u), order 2, derived with 1 channels, serves 1 channels
// Spec hash  957327e6205b8ae30b825c736086625d3e8911955e2f0226b46ec065a8e18e41
// Proof      jets 8 - orbits 6 = 2 independent invariants, all found, annihilated by 6 generators
// Forward    42 operations per channel and pixel: add 12, mul 20, neg 1, scale 6, sub 3
// Backward   97 operations per channel and pixel: add 30, mul 47, neg 5, scale 13, sub 2
// Second     249 operations per channel and pixel: add 88, mul 121, neg 12, scale 26, sub 2
// Schedule   saves the jets alone, backward repeats 26 forward operations; values alive at once: 12, 14, 41
// Features
//     Qa(i), weight 1: u_x**2 + u_y**2 + 1
//     Qb(i), weight 2: u_xx*u_yy - u_xy**2
//     S(i), weight 3: u_x**4*u_yy**2 - 4*u_x**3*u_xy*u_y*u_yy + 2*u_x**2*u_xx*u_y**2*u_yy + 2*u_x**2*u_xx*u_yy +
//         4*u_x**2*u_xy**2*u_y**2 + 2*u_x**2*u_yy**2 - 4*u_x*u_xx*u_xy*u_y**3 - 4*u_x*u_xx*u_xy*u_y -
//         4*u_x*u_xy*u_y*u_yy + u_xx**2*u_y**4 + 2*u_xx**2*u_y**2 + u_xx**2 + 2*u_xx*u_y**2*u_yy + 2*u_xx*u_yy +
//         u_yy**2

#include "layer.h"

using repere::P;
using repere::T;
using repere::power;

// One step of the loop over channels, for the pixels of a tile: features of the families that begin at a channel, from
// the jets of a window of channels.
struct Group {
    static constexpr int DIMENSION = 2, ORDER = 2, JETS = 6, FAMILIES = 3, WINDOW = 1;
    static constexpr bool USES_BASE = false;
    static constexpr int REACH[FAMILIES] = {0, 0, 0};  // -1: a function of the base alone
    static constexpr int TOTAL[JETS] = {0, 1, 1, 2, 2, 2};
    static constexpr int ALONG_X[JETS] = {0, 1, 0, 2, 1, 0};
    static constexpr int ROWS = 3;
    static constexpr int ROW[JETS] = {0, 0, 1, 0, 1, 2};

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
            const T v6 = v1 + v5;
            const T v7 = j0[4 * P + p];
            const T v8 = v7 * v7;
            const T v9 = j0[3 * P + p];
            const T v10 = j0[5 * P + p];
            const T v11 = v9 * v10;
            const T v12 = v11 - v8;
            const T v13 = v1 * v1;
            const T v14 = v1 * T(2.0);
            const T v15 = v4 + v14;
            const T v16 = v13 + v15;
            const T v17 = v9 * v9;
            const T v18 = v16 * v17;
            const T v19 = v3 * v3;
            const T v20 = v3 * T(2.0);
            const T v21 = v4 + v20;
            const T v22 = v19 + v21;
            const T v23 = v10 * v10;
            const T v24 = v22 * v23;
            const T v25 = v18 + v24;
            const T v26 = v2 * v0;
            const T v27 = v1 * v26;
            const T v28 = -v26;
            const T v29 = v28 - v27;
            const T v30 = v7 * v9;
            const T v31 = v30 * v29;
            const T v32 = v31 * T(4.0);
            const T v33 = v25 + v32;
            const T v34 = v3 * v1;
            const T v35 = v34 + v6;
            const T v36 = v11 * v35;
            const T v37 = v36 * T(2.0);
            const T v38 = v33 + v37;
            const T v39 = v3 * v26;
            const T v40 = v28 - v39;
            const T v41 = v7 * v10;
            const T v42 = v41 * v40;
            const T v43 = v42 * T(4.0);
            const T v44 = v38 + v43;
            const T v45 = v8 * v34;
            const T v46 = v45 * T(4.0);
            const T v47 = v44 + v46;
            f0[p] = v6;
            f1[p] = v12;
            f2[p] = v47;
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
            const T v0 = j0[3 * P + p];
            const T v1 = j0[5 * P + p];
            const T v2 = v0 * v1;
            const T v3 = s2[p];
            const T v4 = v3 * T(2.0);
            const T v5 = v2 * v4;
            const T v6 = j0[4 * P + p];
            const T v7 = v6 * v6;
            const T v8 = v3 * T(4.0);
            const T v9 = v7 * v8;
            const T v10 = v5 + v9;
            const T v11 = j0[2 * P + p];
            const T v12 = v11 * v11;
            const T v13 = v12 * v10;
            const T v14 = s0[p];
            const T v15 = v14 + v5;
            const T v16 = v6 * v1;
            const T v17 = v16 * v8;
            const T v18 = -v17;
            const T v19 = j0[1 * P + p];
            const T v20 = v19 * v11;
            const T v21 = v20 * v18;
            const T v22 = v15 + v21;
            const T v23 = v13 + v22;
            const T v24 = v1 * v1;
            const T v25 = v24 * v3;
            const T v26 = v25 * T(2.0);
            const T v27 = v26 + v23;
            const T v28 = v19 * v19;
            const T v29 = v28 * v25;
            const T v30 = v29 * T(2.0);
            const T v31 = v30 + v27;
            const T v32 = v19 * v31;
            const T v33 = v32 * T(2.0);
            const T v34 = v6 * v0;
            const T v35 = v34 * v8;
            const T v36 = v17 + v35;
            const T v37 = -v36;
            const T v38 = v28 * v18;
            const T v39 = v38 + v37;
            const T v40 = -v35;
            const T v41 = v12 * v40;
            const T v42 = v41 + v39;
            const T v43 = v11 * v42;
            const T v44 = v43 + v33;
            const T v45 = v19 * v42;
            const T v46 = v28 * v10;
            const T v47 = v15 + v46;
            const T v48 = v20 * v40;
            const T v49 = v48 + v47;
            const T v50 = v0 * v0;
            const T v51 = v50 * v3;
            const T v52 = v51 * T(2.0);
            const T v53 = v52 + v49;
            const T v54 = v12 * v51;
            const T v55 = v54 * T(2.0);
            const T v56 = v55 + v53;
            const T v57 = v11 * v56;
            const T v58 = v57 * T(2.0);
            const T v59 = v45 + v58;
            const T v60 = v28 * v12;
            const T v61 = T(1.0);
            const T v62 = v61 + v28;
            const T v63 = v12 + v62;
            const T v64 = v60 + v63;
            const T v65 = v64 * v4;
            const T v66 = s1[p];
            const T v67 = v66 + v65;
            const T v68 = v1 * v67;
            const T v69 = v12 * v20;
            const T v70 = -v20;
            const T v71 = v70 - v69;
            const T v72 = v71 * v8;
            const T v73 = v6 * v72;
            const T v74 = v12 * v12;
            const T v75 = v12 * T(2.0);
            const T v76 = v61 + v75;
            const T v77 = v74 + v76;
            const T v78 = v77 * v3;
            const T v79 = v0 * v78;
            const T v80 = v79 * T(2.0);
            const T v81 = v73 + v80;
            const T v82 = v68 + v81;
            const T v83 = v28 * v20;
            const T v84 = v70 - v83;
            const T v85 = v84 * v8;
            const T v86 = v1 * v85;
            const T v87 = v0 * v72;
            const T v88 = v86 + v87;
            const T v89 = v60 * v8;
            const T v90 = -v66;
            const T v91 = v89 + v90;
            const T v92 = v6 * v91;
            const T v93 = v92 * T(2.0);
            const T v94 = v93 + v88;
            const T v95 = v0 * v67;
            const T v96 = v6 * v85;
            const T v97 = v28 * v28;
            const T v98 = v28 * T(2.0);
            const T v99 = v61 + v98;
            const T v100 = v97 + v99;
            const T v101 = v100 * v3;
            const T v102 = v1 * v101;
            const T v103 = v102 * T(2.0);
            const T v104 = v96 + v103;
            const T v105 = v95 + v104;
            g0[1 * P + p] += v44;
            g0[2 * P + p] += v59;
            g0[3 * P + p] += v82;
            g0[4 * P + p] += v94;
            g0[5 * P + p] += v105;
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
            const T v0 = j0[4 * P + p];
            const T v1 = d0[3 * P + p];
            const T v2 = v0 * v1;
            const T v3 = j0[3 * P + p];
            const T v4 = d0[4 * P + p];
            const T v5 = v3 * v4;
            const T v6 = v2 + v5;
            const T v7 = s2[p];
            const T v8 = v7 * T(4.0);
            const T v9 = v8 * v6;
            const T v10 = d0[5 * P + p];
            const T v11 = v0 * v10;
            const T v12 = j0[5 * P + p];
            const T v13 = v12 * v4;
            const T v14 = v11 + v13;
            const T v15 = v8 * v14;
            const T v16 = v9 + v15;
            const T v17 = -v16;
            const T v18 = v0 * v3;
            const T v19 = v18 * v8;
            const T v20 = -v19;
            const T v21 = d0[2 * P + p];
            const T v22 = v21 * T(2.0);
            const T v23 = j0[2 * P + p];
            const T v24 = v23 * v22;
            const T v25 = v20 * v24;
            const T v26 = v0 * v12;
            const T v27 = v26 * v8;
            const T v28 = -v27;
            const T v29 = d0[1 * P + p];
            const T v30 = v29 * T(2.0);
            const T v31 = j0[1 * P + p];
            const T v32 = v31 * v30;
            const T v33 = v28 * v32;
            const T v34 = v25 + v33;
            const T v35 = -v15;
            const T v36 = v31 * v31;
            const T v37 = v36 * v35;
            const T v38 = v37 + v34;
            const T v39 = v17 + v38;
            const T v40 = -v9;
            const T v41 = v23 * v23;
            const T v42 = v41 * v40;
            const T v43 = v42 + v39;
            const T v44 = v23 * v43;
            const T v45 = v3 * v12;
            const T v46 = v7 * T(2.0);
            const T v47 = v45 * v46;
            const T v48 = v0 * v0;
            const T v49 = v48 * v8;
            const T v50 = v47 + v49;
            const T v51 = v41 * v50;
            const T v52 = s0[p];
            const T v53 = v52 + v47;
            const T v54 = v31 * v23;
            const T v55 = v54 * v28;
            const T v56 = v53 + v55;
            const T v57 = v51 + v56;
            const T v58 = v12 * v12;
            const T v59 = v58 * v7;
            const T v60 = v59 * T(2.0);
            const T v61 = v60 + v57;
            const T v62 = v36 * v59;
            const T v63 = v62 * T(2.0);
            const T v64 = v63 + v61;
            const T v65 = v64 * v30;
            const T v66 = v27 + v19;
            const T v67 = -v66;
            const T v68 = v36 * v28;
            const T v69 = v68 + v67;
            const T v70 = v41 * v20;
            const T v71 = v70 + v69;
            const T v72 = v71 * v21;
            const T v73 = v65 + v72;
            const T v74 = v44 + v73;
            const T v75 = v31 * v21;
            const T v76 = v23 * v29;
            const T v77 = v75 + v76;
            const T v78 = v28 * v77;
            const T v79 = v50 * v24;
            const T v80 = v32 * T(2.0);
            const T v81 = v59 * v80;
            const T v82 = v81 + v79;
            const T v83 = v78 + v82;
            const T v84 = v3 * v10;
            const T v85 = v12 * v1;
            const T v86 = v84 + v85;
            const T v87 = v46 * v86;
            const T v88 = v87 + v83;
            const T v89 = v54 * v35;
            const T v90 = v89 + v88;
            const T v91 = v4 * T(2.0);
            const T v92 = v0 * v91;
            const T v93 = v8 * v92;
            const T v94 = v93 + v87;
            const T v95 = v41 * v94;
            const T v96 = v95 + v90;
            const T v97 = v10 * T(2.0);
            const T v98 = v12 * v97;
            const T v99 = v7 * v98;
            const T v100 = v99 * T(2.0);
            const T v101 = v100 + v96;
            const T v102 = v36 * v99;
            const T v103 = v102 * T(2.0);
            const T v104 = v103 + v101;
            const T v105 = v31 * v104;
            const T v106 = v105 * T(2.0);
            const T v107 = v106 + v74;
            const T v108 = v31 * v43;
            const T v109 = v36 * v50;
            const T v110 = v53 + v109;
            const T v111 = v54 * v20;
            const T v112 = v111 + v110;
            const T v113 = v3 * v3;
            const T v114 = v113 * v7;
            const T v115 = v114 * T(2.0);
            const T v116 = v115 + v112;
            const T v117 = v41 * v114;
            const T v118 = v117 * T(2.0);
            const T v119 = v118 + v116;
            const T v120 = v119 * v22;
            const T v121 = v71 * v29;
            const T v122 = v120 + v121;
            const T v123 = v108 + v122;
            const T v124 = v50 * v32;
            const T v125 = v20 * v77;
            const T v126 = v24 * T(2.0);
            const T v127 = v114 * v126;
            const T v128 = v127 + v125;
            const T v129 = v124 + v128;
            const T v130 = v87 + v129;
            const T v131 = v36 * v94;
            const T v132 = v131 + v130;
            const T v133 = v54 * v40;
            const T v134 = v133 + v132;
            const T v135 = v1 * T(2.0);
            const T v136 = v3 * v135;
            const T v137 = v7 * v136;
            const T v138 = v137 * T(2.0);
            const T v139 = v138 + v134;
            const T v140 = v41 * v137;
            const T v141 = v140 * T(2.0);
            const T v142 = v141 + v139;
            const T v143 = v23 * v142;
            const T v144 = v143 * T(2.0);
            const T v145 = v144 + v123;
            const T v146 = v41 * v77;
            const T v147 = v54 * v24;
            const T v148 = v146 + v147;
            const T v149 = -v148;
            const T v150 = -v77;
            const T v151 = v150 + v149;
            const T v152 = v8 * v151;
            const T v153 = v0 * v152;
            const T v154 = v36 * v41;
            const T v155 = T(1.0);
            const T v156 = v155 + v36;
            const T v157 = v41 + v156;
            const T v158 = v154 + v157;
            const T v159 = v158 * v46;
            const T v160 = s1[p];
            const T v161 = v160 + v159;
            const T v162 = v161 * v10;
            const T v163 = v41 * v41;
            const T v164 = v41 * T(2.0);
            const T v165 = v155 + v164;
            const T v166 = v163 + v165;
            const T v167 = v166 * v7;
            const T v168 = v167 * v135;
            const T v169 = v162 + v168;
            const T v170 = v41 * v54;
            const T v171 = -v54;
            const T v172 = v171 - v170;
            const T v173 = v172 * v8;
            const T v174 = v173 * v4;
            const T v175 = v174 + v169;
            const T v176 = v153 + v175;
            const T v177 = v41 * v126;
            const T v178 = v126 + v177;
            const T v179 = v7 * v178;
            const T v180 = v3 * v179;
            const T v181 = v180 * T(2.0);
            const T v182 = v181 + v176;
            const T v183 = v36 * v24;
            const T v184 = v41 * v32;
            const T v185 = v183 + v184;
            const T v186 = v32 + v24;
            const T v187 = v185 + v186;
            const T v188 = v46 * v187;
            const T v189 = v12 * v188;
            const T v190 = v189 + v182;
            const T v191 = v36 * v77;
            const T v192 = v54 * v32;
            const T v193 = v191 + v192;
            const T v194 = -v193;
            const T v195 = v150 + v194;
            const T v196 = v8 * v195;
            const T v197 = v12 * v196;
            const T v198 = v154 * v8;
            const T v199 = -v160;
            const T v200 = v198 + v199;
            const T v201 = v200 * v91;
            const T v202 = v173 * v1;
            const T v203 = v201 + v202;
            const T v204 = v36 * v54;
            const T v205 = v171 - v204;
            const T v206 = v205 * v8;
            const T v207 = v206 * v10;
            const T v208 = v207 + v203;
            const T v209 = v197 + v208;
            const T v210 = v3 * v152;
            const T v211 = v210 + v209;
            const T v212 = v8 * v185;
            const T v213 = v0 * v212;
            const T v214 = v213 * T(2.0);
            const T v215 = v214 + v211;
            const T v216 = v0 * v196;
            const T v217 = v161 * v1;
            const T v218 = v36 * v36;
            const T v219 = v36 * T(2.0);
            const T v220 = v155 + v219;
            const T v221 = v218 + v220;
            const T v222 = v221 * v7;
            const T v223 = v222 * v97;
            const T v224 = v217 + v223;
            const T v225 = v206 * v4;
            const T v226 = v225 + v224;
            const T v227 = v216 + v226;
            const T v228 = v36 * v80;
            const T v229 = v80 + v228;
            const T v230 = v7 * v229;
            const T v231 = v12 * v230;
            const T v232 = v231 * T(2.0);
            const T v233 = v232 + v227;
            const T v234 = v3 * v188;
            const T v235 = v234 + v233;
            const T v236 = -v92;
            const T v237 = v86 + v236;
            const T v238 = v18 * v151;
            const T v239 = v172 * v6;
            const T v240 = v238 + v239;
            const T v241 = v26 * v195;
            const T v242 = v241 + v240;
            const T v243 = v205 * v14;
            const T v244 = v243 + v242;
            const T v245 = v48 * v185;
            const T v246 = v245 + v244;
            const T v247 = v154 * v92;
            const T v248 = v247 + v246;
            const T v249 = v248 * T(4.0);
            const T v250 = v45 * v187;
            const T v251 = v158 * v86;
            const T v252 = v250 + v251;
            const T v253 = v252 * T(2.0);
            const T v254 = v166 * v136;
            const T v255 = v113 * v178;
            const T v256 = v254 + v255;
            const T v257 = v221 * v98;
            const T v258 = v257 + v256;
            const T v259 = v58 * v229;
            const T v260 = v259 + v258;
            const T v261 = v253 + v260;
            const T v262 = v249 + v261;
            g0[1 * P + p] += v107;
            g0[2 * P + p] += v145;
            g0[3 * P + p] += v190;
            g0[4 * P + p] += v215;
            g0[5 * P + p] += v235;
            f0[p] = v186;
            f1[p] = v237;
            f2[p] = v262;
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
