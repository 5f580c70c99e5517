"""Differential invariants of affine3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       affine3: 12 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  7ddd0bd7f5273a7caa6e60b2cd1e2bf73f0a3332bec2b65b86ebd26240b8912e
Proof      jets 23 - orbits 12 = 11 independent invariants, all found, annihilated by 12 generators
Forward    248 operations per channel and pixel: add 47, mul 122, neg 3, scale 31, sub 45
Backward   508 operations per channel and pixel: add 208, mul 265, neg 15, scale 17, sub 3
Second     1365 operations per channel and pixel: add 592, mul 706, neg 30, scale 34, sub 3
Features
    u(i), weight 0: u0
    J(i,i+1,i+2), weight 1: u0_x*u1_y*u2_z - u0_x*u1_z*u2_y - u0_y*u1_x*u2_z + u0_y*u1_z*u2_x + u0_z*u1_x*u2_y -
        u0_z*u1_y*u2_x
    T(i,i,i), weight 2: u0_xx*u0_yy*u0_zz - u0_xx*u0_yz**2 - u0_xy**2*u0_zz + 2*u0_xy*u0_xz*u0_yz -
        u0_xz**2*u0_yy
    T(i,i,i+1), weight 2: u0_xx*u0_yy*u1_zz - 2*u0_xx*u0_yz*u1_yz + u0_xx*u0_zz*u1_yy - u0_xy**2*u1_zz +
        2*u0_xy*u0_xz*u1_yz + 2*u0_xy*u0_yz*u1_xz - 2*u0_xy*u0_zz*u1_xy - u0_xz**2*u1_yy - 2*u0_xz*u0_yy*u1_xz +
        2*u0_xz*u0_yz*u1_xy + u0_yy*u0_zz*u1_xx - u0_yz**2*u1_xx
    T(i,i+1,i+1), weight 2: u0_xx*u1_yy*u1_zz - u0_xx*u1_yz**2 - 2*u0_xy*u1_xy*u1_zz + 2*u0_xy*u1_xz*u1_yz +
        2*u0_xz*u1_xy*u1_yz - 2*u0_xz*u1_xz*u1_yy + u0_yy*u1_xx*u1_zz - u0_yy*u1_xz**2 - 2*u0_yz*u1_xx*u1_yz +
        2*u0_yz*u1_xy*u1_xz + u0_zz*u1_xx*u1_yy - u0_zz*u1_xy**2
    Fa(i), weight 2: u0_x**2*u0_yy*u0_zz - u0_x**2*u0_yz**2 - 2*u0_x*u0_xy*u0_y*u0_zz + 2*u0_x*u0_xy*u0_yz*u0_z
        + 2*u0_x*u0_xz*u0_y*u0_yz - 2*u0_x*u0_xz*u0_yy*u0_z + u0_xx*u0_y**2*u0_zz - 2*u0_xx*u0_y*u0_yz*u0_z +
        u0_xx*u0_yy*u0_z**2 - u0_xy**2*u0_z**2 + 2*u0_xy*u0_xz*u0_y*u0_z - u0_xz**2*u0_y**2
    Fb(i,i+1), weight 2: u0_x**2*u1_yy*u1_zz - u0_x**2*u1_yz**2 - 2*u0_x*u0_y*u1_xy*u1_zz +
        2*u0_x*u0_y*u1_xz*u1_yz + 2*u0_x*u0_z*u1_xy*u1_yz - 2*u0_x*u0_z*u1_xz*u1_yy + u0_y**2*u1_xx*u1_zz -
        u0_y**2*u1_xz**2 - 2*u0_y*u0_z*u1_xx*u1_yz + 2*u0_y*u0_z*u1_xy*u1_xz + u0_z**2*u1_xx*u1_yy -
        u0_z**2*u1_xy**2
    Fb(i+1,i), weight 2: u0_xx*u0_yy*u1_z**2 - 2*u0_xx*u0_yz*u1_y*u1_z + u0_xx*u0_zz*u1_y**2 - u0_xy**2*u1_z**2
        + 2*u0_xy*u0_xz*u1_y*u1_z + 2*u0_xy*u0_yz*u1_x*u1_z - 2*u0_xy*u0_zz*u1_x*u1_y - u0_xz**2*u1_y**2 -
        2*u0_xz*u0_yy*u1_x*u1_z + 2*u0_xz*u0_yz*u1_x*u1_y + u0_yy*u0_zz*u1_x**2 - u0_yz**2*u1_x**2
    Fc(i,i+1), weight 2: u0_x*u0_xy*u0_yz*u1_z - u0_x*u0_xy*u0_zz*u1_y - u0_x*u0_xz*u0_yy*u1_z +
        u0_x*u0_xz*u0_yz*u1_y + u0_x*u0_yy*u0_zz*u1_x - u0_x*u0_yz**2*u1_x - u0_xx*u0_y*u0_yz*u1_z +
        u0_xx*u0_y*u0_zz*u1_y + u0_xx*u0_yy*u0_z*u1_z - u0_xx*u0_yz*u0_z*u1_y - u0_xy**2*u0_z*u1_z +
        u0_xy*u0_xz*u0_y*u1_z + u0_xy*u0_xz*u0_z*u1_y - u0_xy*u0_y*u0_zz*u1_x + u0_xy*u0_yz*u0_z*u1_x -
        u0_xz**2*u0_y*u1_y + u0_xz*u0_y*u0_yz*u1_x - u0_xz*u0_yy*u0_z*u1_x
    Fc(i+1,i), weight 2: u0_x*u1_x*u1_yy*u1_zz - u0_x*u1_x*u1_yz**2 - u0_x*u1_xy*u1_y*u1_zz +
        u0_x*u1_xy*u1_yz*u1_z + u0_x*u1_xz*u1_y*u1_yz - u0_x*u1_xz*u1_yy*u1_z - u0_y*u1_x*u1_xy*u1_zz +
        u0_y*u1_x*u1_xz*u1_yz + u0_y*u1_xx*u1_y*u1_zz - u0_y*u1_xx*u1_yz*u1_z + u0_y*u1_xy*u1_xz*u1_z -
        u0_y*u1_xz**2*u1_y + u0_z*u1_x*u1_xy*u1_yz - u0_z*u1_x*u1_xz*u1_yy - u0_z*u1_xx*u1_y*u1_yz +
        u0_z*u1_xx*u1_yy*u1_z - u0_z*u1_xy**2*u1_z + u0_z*u1_xy*u1_xz*u1_y

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="affine3",
    digest="5ffb1816a4159967368f63f8d538cf05ceb08545251a9b36daa9766b0cc2221d",
    dimension=3,
    order=2,
    jets=10,
    channels=None,
    spans=(0, 2, 0, 1, 1, 0, 1, 1, 1, 1),
    weights=(
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "J(i,i+1,i+2)",
    "T(i,i,i)",
    "T(i,i,i+1)",
    "T(i,i+1,i+1)",
    "Fa(i)",
    "Fb(i,i+1)",
    "Fb(i+1,i)",
    "Fc(i,i+1)",
    "Fc(i+1,i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 1]
    v2 = jets[:, :, 2]
    v3 = jets[:, :, 3]
    v4 = jets[:, :, 4]
    v5 = jets[:, :, 8]
    v6 = jets[:, :, 5]
    v7 = jets[:, :, 9]
    v8 = jets[:, :, 6]
    v9 = jets[:, :, 7]
    v10 = v4 * v5
    v11 = narrow(v5, 1, channels - 1)
    v12 = narrow(v10, 0, channels - 1)
    v13 = v11 * v12
    v14 = narrow(v5, 0, channels - 1)
    v15 = narrow(v10, 1, channels - 1)
    v16 = v14 * v15
    v17 = narrow(v2, 0, channels - 1)
    v18 = narrow(v3, 1, channels - 1)
    v19 = v17 * v18
    v20 = narrow(v2, 1, channels - 1)
    v21 = narrow(v3, 0, channels - 1)
    v22 = v20 * v21
    v23 = -v19
    v24 = v23 - v22
    del v23
    v25 = v12 * v24
    v26 = v6 * v8
    v27 = narrow(v26, 0, channels - 1)
    v28 = v11 * v27
    del v11
    v29 = narrow(v26, 1, channels - 1)
    v30 = v14 * v29
    del v14
    v31 = v19 + v22
    del v19, v22
    v32 = v27 * v31
    v33 = v5 * v6
    v34 = v8 * v33
    v35 = narrow(v8, 1, channels - 1)
    v36 = narrow(v33, 0, channels - 1)
    v37 = v35 * v36
    v38 = narrow(v8, 0, channels - 1)
    v39 = narrow(v33, 1, channels - 1)
    v40 = v38 * v39
    v41 = narrow(v1, 0, channels - 1)
    v42 = v18 * v41
    v43 = narrow(v2, 2, channels - 2)
    v44 = narrow(v42, 0, channels - 2)
    v45 = v43 * v44
    del v43, v44
    v46 = narrow(v1, 1, channels - 1)
    v47 = v21 * v46
    v48 = narrow(v2, 0, channels - 2)
    v49 = narrow(v47, 1, channels - 2)
    v50 = v48 * v49
    del v48, v49
    v51 = v42 + v47
    v52 = v36 * v51
    v53 = v6 * v7
    v54 = narrow(v6, 1, channels - 1)
    v55 = narrow(v53, 0, channels - 1)
    v56 = v54 * v55
    v57 = narrow(v6, 0, channels - 1)
    v58 = narrow(v53, 1, channels - 1)
    v59 = v57 * v58
    v60 = v20 * v41
    v61 = narrow(v3, 2, channels - 2)
    v62 = narrow(v60, 0, channels - 2)
    v63 = v61 * v62
    del v62
    v64 = narrow(v3, 0, channels - 2)
    v65 = narrow(v60, 1, channels - 2)
    v66 = v64 * v65
    del v65
    v67 = v17 * v46
    v68 = narrow(v67, 0, channels - 2)
    v69 = v61 * v68
    del v61, v68
    v70 = narrow(v67, 1, channels - 2)
    v71 = v64 * v70
    del v64, v70
    v72 = v50 + v63
    del v50, v63
    v73 = v66 + v72
    del v66, v72
    v74 = v73 - v45
    del v45, v73
    v75 = v74 - v69
    del v69, v74
    v76 = v75 - v71
    del v71, v75
    v77 = -v60
    v78 = v77 - v67
    del v77
    v79 = v55 * v78
    v80 = v8 * v9
    v81 = narrow(v80, 0, channels - 1)
    v82 = v35 * v81
    del v35
    v83 = narrow(v80, 1, channels - 1)
    v84 = v38 * v83
    del v38
    v85 = -v42
    del v42
    v86 = v85 - v47
    del v47, v85
    v87 = v81 * v86
    v88 = v5 * v8
    v89 = narrow(v88, 0, channels - 1)
    v90 = v54 * v89
    del v54
    v91 = narrow(v88, 1, channels - 1)
    v92 = v57 * v91
    del v57
    v93 = v60 + v67
    del v60, v67
    v94 = v89 * v93
    v95 = v15 * v24
    del v24
    v96 = v29 * v31
    del v31
    v97 = v39 * v51
    del v51
    v98 = v58 * v78
    del v78
    v99 = v83 * v86
    del v86
    v100 = v91 * v93
    del v93
    v101 = v4 * v7
    v102 = v9 * v101
    v103 = narrow(v9, 1, channels - 1)
    v104 = narrow(v101, 0, channels - 1)
    v105 = v103 * v104
    v106 = narrow(v9, 0, channels - 1)
    v107 = narrow(v101, 1, channels - 1)
    v108 = v106 * v107
    v109 = v5 * v5
    v110 = v4 * v109
    v111 = narrow(v4, 1, channels - 1)
    v112 = narrow(v109, 0, channels - 1)
    v113 = v111 * v112
    v114 = narrow(v4, 0, channels - 1)
    v115 = narrow(v109, 1, channels - 1)
    v116 = v114 * v115
    v117 = v6 * v6
    v118 = v7 * v117
    v119 = narrow(v7, 1, channels - 1)
    v120 = narrow(v117, 0, channels - 1)
    v121 = v119 * v120
    v122 = narrow(v7, 0, channels - 1)
    v123 = narrow(v117, 1, channels - 1)
    v124 = v122 * v123
    v125 = v8 * v8
    v126 = v9 * v125
    v127 = v34 * 2.0
    del v34
    v128 = v102 + v127
    del v102, v127
    v129 = v128 - v110
    del v110, v128
    v130 = v129 - v118
    del v118, v129
    v131 = v130 - v126
    del v126, v130
    v132 = narrow(v125, 0, channels - 1)
    v133 = v103 * v132
    del v103
    v134 = narrow(v125, 1, channels - 1)
    v135 = v106 * v134
    del v106
    v136 = v4 * v9
    v137 = narrow(v136, 0, channels - 1)
    v138 = v119 * v137
    del v119
    v139 = narrow(v136, 1, channels - 1)
    v140 = v122 * v139
    del v122
    v141 = v7 * v9
    v142 = narrow(v141, 0, channels - 1)
    v143 = v111 * v142
    del v111
    v144 = v105 + v138
    del v105, v138
    v145 = v28 * 2.0
    del v28
    v146 = v144 + v145
    del v144, v145
    v147 = v37 * 2.0
    del v37
    v148 = v146 + v147
    del v146, v147
    v149 = v90 * 2.0
    del v90
    v150 = v148 + v149
    del v148, v149
    v151 = v143 + v150
    del v143, v150
    v152 = v151 - v121
    del v121, v151
    v153 = v152 - v133
    del v133, v152
    v154 = v153 - v113
    del v113, v153
    v155 = v13 * 2.0
    del v13
    v156 = v154 - v155
    del v154, v155
    v157 = v56 * 2.0
    del v56
    v158 = v156 - v157
    del v156, v157
    v159 = v82 * 2.0
    del v82
    v160 = v158 - v159
    del v158, v159
    v161 = narrow(v141, 1, channels - 1)
    v162 = v114 * v161
    del v114
    v163 = v92 * 2.0
    del v92
    v164 = v162 + v163
    del v162, v163
    v165 = v40 * 2.0
    del v40
    v166 = v164 + v165
    del v164, v165
    v167 = v108 + v166
    del v108, v166
    v168 = v30 * 2.0
    del v30
    v169 = v167 + v168
    del v167, v168
    v170 = v140 + v169
    del v140, v169
    v171 = v170 - v116
    del v116, v170
    v172 = v171 - v135
    del v135, v171
    v173 = v172 - v124
    del v124, v172
    v174 = v59 * 2.0
    del v59
    v175 = v173 - v174
    del v173, v174
    v176 = v84 * 2.0
    del v84
    v177 = v175 - v176
    del v175, v176
    v178 = v16 * 2.0
    del v16
    v179 = v177 - v178
    del v177, v178
    v180 = v1 * v1
    v181 = v109 * v180
    del v109
    v182 = v141 * v180
    del v141
    v183 = narrow(v180, 0, channels - 1)
    v184 = v115 * v183
    v185 = v161 * v183
    del v183
    v186 = narrow(v180, 1, channels - 1)
    del v180
    v187 = v112 * v186
    v188 = v142 * v186
    del v186
    v189 = v1 * v2
    v190 = v53 * v189
    del v53
    v191 = v88 * v189
    del v88
    v192 = narrow(v189, 0, channels - 1)
    v193 = v58 * v192
    del v58
    v194 = v91 * v192
    del v91, v192
    v195 = narrow(v189, 1, channels - 1)
    del v189
    v196 = v55 * v195
    del v55
    v197 = v89 * v195
    del v89, v195
    v198 = v1 * v3
    v199 = v33 * v198
    del v33
    v200 = v80 * v198
    del v80
    v201 = narrow(v198, 0, channels - 1)
    v202 = v39 * v201
    del v39
    v203 = v83 * v201
    del v83, v201
    v204 = narrow(v198, 1, channels - 1)
    del v198
    v205 = v36 * v204
    del v36
    v206 = v81 * v204
    del v81, v204
    v207 = v2 * v2
    v208 = v125 * v207
    del v125
    v209 = v101 * v207
    del v101
    v210 = narrow(v207, 0, channels - 1)
    v211 = v134 * v210
    v212 = v107 * v210
    del v210
    v213 = narrow(v207, 1, channels - 1)
    del v207
    v214 = v132 * v213
    v215 = v104 * v213
    del v213
    v216 = v2 * v3
    v217 = v10 * v216
    del v10
    v218 = v26 * v216
    del v26
    v219 = narrow(v216, 0, channels - 1)
    v220 = v15 * v219
    del v15
    v221 = v29 * v219
    del v29, v219
    v222 = narrow(v216, 1, channels - 1)
    del v216
    v223 = v12 * v222
    del v12
    v224 = v27 * v222
    del v27, v222
    v225 = v3 * v3
    v226 = v117 * v225
    del v117
    v227 = v136 * v225
    del v136
    v228 = v182 + v209
    del v182, v209
    v229 = v227 + v228
    del v227, v228
    v230 = v199 * 2.0
    del v199
    v231 = v229 + v230
    del v229, v230
    v232 = v191 * 2.0
    del v191
    v233 = v231 + v232
    del v231, v232
    v234 = v218 * 2.0
    del v218
    v235 = v233 + v234
    del v233, v234
    v236 = v235 - v181
    del v181, v235
    v237 = v236 - v226
    del v226, v236
    v238 = v237 - v208
    del v208, v237
    v239 = v190 * 2.0
    del v190
    v240 = v238 - v239
    del v238, v239
    v241 = v200 * 2.0
    del v200
    v242 = v240 - v241
    del v240, v241
    v243 = v217 * 2.0
    del v217
    v244 = v242 - v243
    del v242, v243
    v245 = narrow(v225, 0, channels - 1)
    v246 = v123 * v245
    v247 = v139 * v245
    del v245
    v248 = v185 + v212
    del v185, v212
    v249 = v247 + v248
    del v247, v248
    v250 = v194 * 2.0
    del v194
    v251 = v249 + v250
    del v249, v250
    v252 = v202 * 2.0
    del v202
    v253 = v251 + v252
    del v251, v252
    v254 = v221 * 2.0
    del v221
    v255 = v253 + v254
    del v253, v254
    v256 = v255 - v184
    del v184, v255
    v257 = v256 - v211
    del v211, v256
    v258 = v257 - v246
    del v246, v257
    v259 = v193 * 2.0
    del v193
    v260 = v258 - v259
    del v258, v259
    v261 = v203 * 2.0
    del v203
    v262 = v260 - v261
    del v260, v261
    v263 = v220 * 2.0
    del v220
    v264 = v262 - v263
    del v262, v263
    v265 = narrow(v225, 1, channels - 1)
    del v225
    v266 = v120 * v265
    v267 = v137 * v265
    del v265
    v268 = v215 + v267
    del v215, v267
    v269 = v188 + v268
    del v188, v268
    v270 = v224 * 2.0
    del v224
    v271 = v269 + v270
    del v269, v270
    v272 = v205 * 2.0
    del v205
    v273 = v271 + v272
    del v271, v272
    v274 = v197 * 2.0
    del v197
    v275 = v273 + v274
    del v273, v274
    v276 = v275 - v266
    del v266, v275
    v277 = v276 - v214
    del v214, v276
    v278 = v277 - v187
    del v187, v277
    v279 = v223 * 2.0
    del v223
    v280 = v278 - v279
    del v278, v279
    v281 = v196 * 2.0
    del v196
    v282 = v280 - v281
    del v280, v281
    v283 = v206 * 2.0
    del v206
    v284 = v282 - v283
    del v282, v283
    v285 = v41 * v46
    del v41, v46
    v286 = v112 * v285
    del v112
    v287 = v142 * v285
    del v142
    v288 = v115 * v285
    del v115
    v289 = v161 * v285
    del v161, v285
    v290 = v17 * v20
    del v17, v20
    v291 = v132 * v290
    del v132
    v292 = v104 * v290
    del v104
    v293 = v134 * v290
    del v134
    v294 = v107 * v290
    del v107, v290
    v295 = v18 * v21
    del v18, v21
    v296 = v120 * v295
    del v120
    v297 = v137 * v295
    del v137
    v298 = v25 + v32
    del v25, v32
    v299 = v52 + v298
    del v52, v298
    v300 = v79 + v299
    del v79, v299
    v301 = v87 + v300
    del v87, v300
    v302 = v94 + v301
    del v94, v301
    v303 = v287 + v302
    del v287, v302
    v304 = v292 + v303
    del v292, v303
    v305 = v297 + v304
    del v297, v304
    v306 = v305 - v286
    del v286, v305
    v307 = v306 - v296
    del v296, v306
    v308 = v307 - v291
    del v291, v307
    v309 = v123 * v295
    del v123
    v310 = v139 * v295
    del v139, v295
    v311 = v95 + v96
    del v95, v96
    v312 = v97 + v311
    del v97, v311
    v313 = v98 + v312
    del v98, v312
    v314 = v99 + v313
    del v99, v313
    v315 = v100 + v314
    del v100, v314
    v316 = v289 + v315
    del v289, v315
    v317 = v294 + v316
    del v294, v316
    v318 = v310 + v317
    del v310, v317
    v319 = v318 - v288
    del v288, v318
    v320 = v319 - v293
    del v293, v319
    v321 = v320 - v309
    del v309, v320
    return join([v0, v76, v131, v160, v179, v244, v264, v284, v308, v321], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = jets[:, :, 2]
    v2 = jets[:, :, 3]
    v3 = jets[:, :, 4]
    v4 = jets[:, :, 8]
    v5 = jets[:, :, 5]
    v6 = jets[:, :, 9]
    v7 = jets[:, :, 6]
    v8 = jets[:, :, 7]
    v9 = v3 * v4
    v10 = narrow(v4, 1, channels - 1)
    v11 = narrow(v9, 0, channels - 1)
    v12 = narrow(v4, 0, channels - 1)
    v13 = narrow(v9, 1, channels - 1)
    v14 = narrow(v1, 0, channels - 1)
    v15 = narrow(v2, 1, channels - 1)
    v16 = v14 * v15
    v17 = narrow(v1, 1, channels - 1)
    v18 = narrow(v2, 0, channels - 1)
    v19 = v17 * v18
    v20 = -v16
    v21 = v20 - v19
    del v20
    v22 = v5 * v7
    v23 = narrow(v22, 0, channels - 1)
    v24 = narrow(v22, 1, channels - 1)
    v25 = v16 + v19
    del v16, v19
    v26 = v4 * v5
    v27 = narrow(v7, 1, channels - 1)
    v28 = narrow(v26, 0, channels - 1)
    v29 = narrow(v7, 0, channels - 1)
    v30 = narrow(v26, 1, channels - 1)
    v31 = narrow(v0, 0, channels - 1)
    v32 = v15 * v31
    v33 = narrow(v1, 2, channels - 2)
    v34 = narrow(v32, 0, channels - 2)
    v35 = narrow(v0, 1, channels - 1)
    v36 = v18 * v35
    v37 = narrow(v1, 0, channels - 2)
    v38 = narrow(v36, 1, channels - 2)
    v39 = v32 + v36
    v40 = v5 * v6
    v41 = narrow(v5, 1, channels - 1)
    v42 = narrow(v40, 0, channels - 1)
    v43 = narrow(v5, 0, channels - 1)
    v44 = narrow(v40, 1, channels - 1)
    v45 = v17 * v31
    v46 = narrow(v2, 2, channels - 2)
    v47 = narrow(v45, 0, channels - 2)
    v48 = narrow(v2, 0, channels - 2)
    v49 = narrow(v45, 1, channels - 2)
    v50 = v14 * v35
    v51 = narrow(v50, 0, channels - 2)
    v52 = narrow(v50, 1, channels - 2)
    v53 = -v45
    v54 = v53 - v50
    del v53
    v55 = v7 * v8
    v56 = narrow(v55, 0, channels - 1)
    v57 = narrow(v55, 1, channels - 1)
    v58 = -v32
    del v32
    v59 = v58 - v36
    del v36, v58
    v60 = v4 * v7
    v61 = narrow(v60, 0, channels - 1)
    v62 = narrow(v60, 1, channels - 1)
    v63 = v45 + v50
    del v45, v50
    v64 = v3 * v6
    v65 = narrow(v8, 1, channels - 1)
    v66 = narrow(v64, 0, channels - 1)
    v67 = narrow(v8, 0, channels - 1)
    v68 = narrow(v64, 1, channels - 1)
    v69 = v4 * v4
    v70 = narrow(v3, 1, channels - 1)
    v71 = narrow(v69, 0, channels - 1)
    v72 = narrow(v3, 0, channels - 1)
    v73 = narrow(v69, 1, channels - 1)
    v74 = v5 * v5
    v75 = narrow(v6, 1, channels - 1)
    v76 = narrow(v74, 0, channels - 1)
    v77 = narrow(v6, 0, channels - 1)
    v78 = narrow(v74, 1, channels - 1)
    v79 = v7 * v7
    v80 = narrow(v79, 0, channels - 1)
    v81 = narrow(v79, 1, channels - 1)
    v82 = v3 * v8
    v83 = narrow(v82, 0, channels - 1)
    v84 = narrow(v82, 1, channels - 1)
    v85 = v6 * v8
    v86 = narrow(v85, 0, channels - 1)
    v87 = narrow(v85, 1, channels - 1)
    v88 = v0 * v0
    v89 = narrow(v88, 0, channels - 1)
    v90 = narrow(v88, 1, channels - 1)
    v91 = v0 * v1
    v92 = narrow(v91, 0, channels - 1)
    v93 = narrow(v91, 1, channels - 1)
    v94 = v0 * v2
    v95 = narrow(v94, 0, channels - 1)
    v96 = narrow(v94, 1, channels - 1)
    v97 = v1 * v1
    v98 = narrow(v97, 0, channels - 1)
    v99 = narrow(v97, 1, channels - 1)
    v100 = v1 * v2
    v101 = narrow(v100, 0, channels - 1)
    v102 = narrow(v100, 1, channels - 1)
    v103 = v2 * v2
    v104 = narrow(v103, 0, channels - 1)
    v105 = narrow(v103, 1, channels - 1)
    v106 = v31 * v35
    v107 = v14 * v17
    v108 = v15 * v18
    v109 = grad_features[0]
    v110 = grad_features[1]
    v111 = grad_features[2]
    v112 = grad_features[3]
    v113 = grad_features[4]
    v114 = grad_features[5]
    v115 = grad_features[6]
    v116 = grad_features[7]
    v117 = grad_features[8]
    v118 = grad_features[9]
    v119 = -v118
    v120 = v108 * v118
    v121 = v84 * v118
    v122 = v108 * v119
    v123 = v78 * v119
    v124 = -v117
    v125 = v108 * v117
    v126 = v83 * v117
    v127 = v108 * v124
    del v108
    v128 = v76 * v124
    v129 = v121 + v123
    del v121, v123
    v130 = v126 + v129
    del v126, v129
    v131 = v128 + v130
    del v128, v130
    v132 = v18 * v131
    v133 = v15 * v131
    del v131
    v134 = v107 * v118
    v135 = v68 * v118
    v136 = v107 * v119
    v137 = v81 * v119
    v138 = v107 * v117
    v139 = v66 * v117
    v140 = v107 * v124
    del v107
    v141 = v80 * v124
    v142 = v135 + v137
    del v135, v137
    v143 = v139 + v142
    del v139, v142
    v144 = v141 + v143
    del v141, v143
    v145 = v17 * v144
    v146 = v14 * v144
    del v144
    v147 = v106 * v118
    v148 = v87 * v118
    v149 = v106 * v119
    v150 = v73 * v119
    del v119
    v151 = v106 * v117
    v152 = v86 * v117
    v153 = v106 * v124
    del v106
    v154 = v71 * v124
    del v124
    v155 = v148 + v150
    del v148, v150
    v156 = v152 + v155
    del v152, v155
    v157 = v154 + v156
    del v154, v156
    v158 = v35 * v157
    v159 = v31 * v157
    del v157
    v160 = -v116
    v161 = v116 * -2.0
    v162 = v116 * 2.0
    v163 = v105 * v116
    v164 = v83 * v116
    v165 = v105 * v160
    del v105
    v166 = v76 * v160
    v167 = v164 + v166
    del v164, v166
    v168 = pad(v167, 1, channels)
    del v167
    v169 = -v115
    v170 = v115 * -2.0
    v171 = v115 * 2.0
    v172 = v104 * v115
    v173 = v84 * v115
    v174 = v104 * v169
    del v104
    v175 = v78 * v169
    v176 = v173 + v175
    del v173, v175
    v177 = pad(v176, 0, channels)
    del v176
    v178 = -v114
    v179 = v114 * -2.0
    v180 = v114 * 2.0
    v181 = v103 * v114
    v182 = v82 * v114
    del v82
    v183 = v103 * v178
    del v103
    v184 = v74 * v178
    v185 = v168 + v177
    del v168, v177
    v186 = v182 + v185
    del v182, v185
    v187 = v184 + v186
    del v184, v186
    v188 = v2 * v187
    del v187
    v189 = v188 * 2.0
    del v188
    v190 = v102 * v162
    v191 = v23 * v162
    v192 = v102 * v161
    del v102
    v193 = v11 * v161
    v194 = v191 + v193
    del v191, v193
    v195 = pad(v194, 1, channels)
    del v194
    v196 = v101 * v171
    v197 = v24 * v171
    v198 = v101 * v170
    del v101
    v199 = v13 * v170
    v200 = v197 + v199
    del v197, v199
    v201 = pad(v200, 0, channels)
    del v200
    v202 = v100 * v180
    v203 = v22 * v180
    del v22
    v204 = v100 * v179
    del v100
    v205 = v9 * v179
    del v9
    v206 = v195 + v201
    del v195, v201
    v207 = v203 + v206
    del v203, v206
    v208 = v205 + v207
    del v205, v207
    v209 = v2 * v208
    v210 = v1 * v208
    del v208
    v211 = v99 * v116
    v212 = v66 * v116
    v213 = v99 * v160
    del v99
    v214 = v80 * v160
    v215 = v212 + v214
    del v212, v214
    v216 = pad(v215, 1, channels)
    del v215
    v217 = v98 * v115
    v218 = v68 * v115
    v219 = v98 * v169
    del v98
    v220 = v81 * v169
    v221 = v218 + v220
    del v218, v220
    v222 = pad(v221, 0, channels)
    del v221
    v223 = v97 * v114
    v224 = v64 * v114
    v225 = v97 * v178
    del v97
    v226 = v79 * v178
    v227 = v216 + v222
    del v216, v222
    v228 = v224 + v227
    del v224, v227
    v229 = v226 + v228
    del v226, v228
    v230 = v1 * v229
    del v229
    v231 = v230 * 2.0
    del v230
    v232 = v96 * v161
    v233 = v56 * v161
    v234 = v96 * v162
    del v96
    v235 = v28 * v162
    v236 = v233 + v235
    del v233, v235
    v237 = pad(v236, 1, channels)
    del v236
    v238 = v95 * v170
    v239 = v57 * v170
    v240 = v95 * v171
    del v95
    v241 = v30 * v171
    v242 = v239 + v241
    del v239, v241
    v243 = pad(v242, 0, channels)
    del v242
    v244 = v94 * v179
    v245 = v55 * v179
    del v55
    v246 = v94 * v180
    del v94
    v247 = v26 * v180
    v248 = v237 + v243
    del v237, v243
    v249 = v245 + v248
    del v245, v248
    v250 = v247 + v249
    del v247, v249
    v251 = v2 * v250
    v252 = v0 * v250
    del v250
    v253 = v93 * v162
    v254 = v61 * v162
    del v162
    v255 = v93 * v161
    del v93
    v256 = v42 * v161
    del v161
    v257 = v254 + v256
    del v254, v256
    v258 = pad(v257, 1, channels)
    del v257
    v259 = v92 * v171
    v260 = v62 * v171
    del v171
    v261 = v92 * v170
    del v92
    v262 = v44 * v170
    del v170
    v263 = v260 + v262
    del v260, v262
    v264 = pad(v263, 0, channels)
    del v263
    v265 = v91 * v180
    v266 = v60 * v180
    del v60, v180
    v267 = v91 * v179
    del v91
    v268 = v40 * v179
    del v40, v179
    v269 = v258 + v264
    del v258, v264
    v270 = v266 + v269
    del v266, v269
    v271 = v268 + v270
    del v268, v270
    v272 = v1 * v271
    v273 = v0 * v271
    del v271
    v274 = v90 * v116
    v275 = v86 * v116
    v276 = v90 * v160
    del v90
    v277 = v71 * v160
    del v160
    v278 = v275 + v277
    del v275, v277
    v279 = pad(v278, 1, channels)
    del v278
    v280 = v89 * v115
    v281 = v87 * v115
    v282 = v89 * v169
    del v89
    v283 = v73 * v169
    del v169
    v284 = v281 + v283
    del v281, v283
    v285 = pad(v284, 0, channels)
    del v284
    v286 = v88 * v114
    v287 = v85 * v114
    del v85
    v288 = v88 * v178
    del v88
    v289 = v69 * v178
    del v178
    v290 = v279 + v285
    del v279, v285
    v291 = v287 + v290
    del v287, v290
    v292 = v289 + v291
    del v289, v291
    v293 = v0 * v292
    del v292
    v294 = v293 * 2.0
    del v293
    v295 = -v113
    v296 = v113 * -2.0
    v297 = v113 * 2.0
    v298 = v87 * v113
    del v87
    v299 = v72 * v113
    v300 = v147 + v280
    del v147, v280
    v301 = v299 + v300
    del v299, v300
    v302 = pad(v301, 1, channels)
    del v301
    v303 = -v112
    v304 = v112 * -2.0
    v305 = v112 * 2.0
    v306 = v86 * v112
    del v86
    v307 = v70 * v112
    v308 = v151 + v274
    del v151, v274
    v309 = v307 + v308
    del v307, v308
    v310 = pad(v309, 0, channels)
    del v309
    v311 = v286 + v302
    del v286, v302
    v312 = v310 + v311
    del v310, v311
    v313 = v8 * v312
    v314 = v6 * v312
    del v312
    v315 = v84 * v113
    del v84
    v316 = v77 * v113
    v317 = v120 + v172
    del v120, v172
    v318 = v316 + v317
    del v316, v317
    v319 = pad(v318, 1, channels)
    del v318
    v320 = v83 * v112
    del v83
    v321 = v75 * v112
    v322 = v125 + v163
    del v125, v163
    v323 = v321 + v322
    del v321, v322
    v324 = pad(v323, 0, channels)
    del v323
    v325 = v181 + v319
    del v181, v319
    v326 = v324 + v325
    del v324, v325
    v327 = v8 * v326
    v328 = v3 * v326
    del v326
    v329 = v81 * v295
    del v81
    v330 = v67 * v295
    v331 = v136 + v219
    del v136, v219
    v332 = v330 + v331
    del v330, v331
    v333 = pad(v332, 1, channels)
    del v332
    v334 = v80 * v303
    del v80
    v335 = v65 * v303
    v336 = v140 + v213
    del v140, v213
    v337 = v335 + v336
    del v335, v336
    v338 = pad(v337, 0, channels)
    del v337
    v339 = -v111
    v340 = v111 * 2.0
    v341 = v79 * v339
    del v79
    v342 = v8 * v339
    v343 = v225 + v333
    del v225, v333
    v344 = v338 + v343
    del v338, v343
    v345 = v342 + v344
    del v342, v344
    v346 = v7 * v345
    del v345
    v347 = v346 * 2.0
    del v346
    v348 = v78 * v295
    del v78
    v349 = v77 * v295
    del v77
    v350 = v122 + v174
    del v122, v174
    v351 = v349 + v350
    del v349, v350
    v352 = pad(v351, 1, channels)
    del v351
    v353 = v315 + v348
    del v315, v348
    v354 = pad(v353, 0, channels)
    del v353
    v355 = v76 * v303
    del v76
    v356 = v75 * v303
    del v75
    v357 = v127 + v165
    del v127, v165
    v358 = v356 + v357
    del v356, v357
    v359 = pad(v358, 0, channels)
    del v358
    v360 = v320 + v355
    del v320, v355
    v361 = pad(v360, 1, channels)
    del v360
    v362 = v74 * v339
    del v74
    v363 = v6 * v339
    v364 = v183 + v352
    del v183, v352
    v365 = v359 + v364
    del v359, v364
    v366 = v363 + v365
    del v363, v365
    v367 = v5 * v366
    del v366
    v368 = v367 * 2.0
    del v367
    v369 = v73 * v295
    del v73
    v370 = v72 * v295
    del v72, v295
    v371 = v149 + v282
    del v149, v282
    v372 = v370 + v371
    del v370, v371
    v373 = pad(v372, 1, channels)
    del v372
    v374 = v298 + v369
    del v298, v369
    v375 = pad(v374, 0, channels)
    del v374
    v376 = v71 * v303
    del v71
    v377 = v70 * v303
    del v70, v303
    v378 = v153 + v276
    del v153, v276
    v379 = v377 + v378
    del v377, v378
    v380 = pad(v379, 0, channels)
    del v379
    v381 = v306 + v376
    del v306, v376
    v382 = pad(v381, 1, channels)
    del v381
    v383 = v69 * v339
    del v69
    v384 = v3 * v339
    del v339
    v385 = v288 + v373
    del v288, v373
    v386 = v380 + v385
    del v380, v385
    v387 = v384 + v386
    del v384, v386
    v388 = v4 * v387
    del v387
    v389 = v388 * 2.0
    del v388
    v390 = v68 * v113
    del v68
    v391 = v67 * v113
    del v67
    v392 = v134 + v217
    del v134, v217
    v393 = v391 + v392
    del v391, v392
    v394 = pad(v393, 1, channels)
    del v393
    v395 = v329 + v390
    del v329, v390
    v396 = pad(v395, 0, channels)
    del v395
    v397 = v66 * v112
    del v66
    v398 = v65 * v112
    del v65
    v399 = v138 + v211
    del v138, v211
    v400 = v398 + v399
    del v398, v399
    v401 = pad(v400, 0, channels)
    del v400
    v402 = v334 + v397
    del v334, v397
    v403 = pad(v402, 1, channels)
    del v402
    v404 = v64 * v111
    del v64
    v405 = v8 * v111
    v406 = v223 + v394
    del v223, v394
    v407 = v401 + v406
    del v401, v406
    v408 = v405 + v407
    del v405, v407
    v409 = v6 * v408
    v410 = v3 * v408
    del v408
    v411 = v63 * v118
    v412 = v62 * v118
    v413 = v59 * v118
    v414 = v57 * v118
    v415 = v54 * v118
    v416 = v44 * v118
    v417 = v39 * v118
    v418 = v30 * v118
    v419 = v25 * v118
    v420 = v24 * v118
    v421 = v21 * v118
    v422 = v13 * v118
    v423 = v63 * v117
    del v63
    v424 = v61 * v117
    v425 = v412 + v424
    del v412, v424
    v426 = v62 * v297
    del v62
    v427 = v43 * v297
    v428 = v259 + v411
    del v259, v411
    v429 = v427 + v428
    del v427, v428
    v430 = pad(v429, 1, channels)
    del v429
    v431 = v61 * v305
    del v61
    v432 = v41 * v305
    v433 = v253 + v423
    del v253, v423
    v434 = v432 + v433
    del v432, v433
    v435 = pad(v434, 0, channels)
    del v434
    v436 = v265 + v430
    del v265, v430
    v437 = v435 + v436
    del v435, v436
    v438 = v7 * v437
    v439 = v4 * v437
    del v437
    v440 = v59 * v117
    del v59
    v441 = v56 * v117
    v442 = v414 + v441
    del v414, v441
    v443 = -v442
    del v442
    v444 = v57 * v296
    del v57
    v445 = v29 * v296
    v446 = v238 + v413
    del v238, v413
    v447 = v445 + v446
    del v445, v446
    v448 = pad(v447, 1, channels)
    del v447
    v449 = v56 * v304
    del v56
    v450 = v27 * v304
    v451 = v232 + v440
    del v232, v440
    v452 = v450 + v451
    del v450, v451
    v453 = pad(v452, 0, channels)
    del v452
    v454 = v244 + v448
    del v244, v448
    v455 = v453 + v454
    del v453, v454
    v456 = v8 * v455
    v457 = v7 * v455
    del v455
    v458 = v54 * v117
    del v54
    v459 = v42 * v117
    v460 = v416 + v459
    del v416, v459
    v461 = -v460
    del v460
    v462 = -v110
    v463 = v52 * v462
    del v52
    v464 = v48 * v462
    v465 = pad(v464, 1, channels - 1)
    del v464
    v466 = v51 * v462
    del v51
    v467 = v46 * v462
    v468 = pad(v467, 0, channels - 1)
    del v467
    v469 = v425 + v461
    del v425, v461
    v470 = v465 + v469
    del v465
    v471 = v468 + v470
    del v468, v470
    v472 = v35 * v471
    v473 = v14 * v471
    del v471
    v474 = v49 * v110
    del v49
    v475 = v48 * v110
    del v48
    v476 = pad(v475, 1, channels - 1)
    del v475
    v477 = v463 + v474
    del v463, v474
    v478 = pad(v477, 0, channels)
    del v477
    v479 = v47 * v110
    del v47
    v480 = v46 * v110
    del v46
    v481 = pad(v480, 0, channels - 1)
    del v480
    v482 = v466 + v479
    del v466, v479
    v483 = pad(v482, 2, channels)
    del v482
    v484 = v469 + v476
    del v469, v476
    v485 = v481 + v484
    del v481, v484
    v486 = v31 * v485
    v487 = v17 * v485
    del v485
    v488 = v44 * v296
    del v44
    v489 = v43 * v296
    del v43
    v490 = v261 + v415
    del v261, v415
    v491 = v489 + v490
    del v489, v490
    v492 = pad(v491, 1, channels)
    del v491
    v493 = v426 + v488
    del v426, v488
    v494 = pad(v493, 0, channels)
    del v493
    v495 = v42 * v304
    del v42
    v496 = v41 * v304
    del v41
    v497 = v255 + v458
    del v255, v458
    v498 = v496 + v497
    del v496, v497
    v499 = pad(v498, 0, channels)
    del v498
    v500 = v431 + v495
    del v431, v495
    v501 = pad(v500, 1, channels)
    del v500
    v502 = v267 + v492
    del v267, v492
    v503 = v499 + v502
    del v499, v502
    v504 = v6 * v503
    v505 = v5 * v503
    del v503
    v506 = v39 * v117
    del v39
    v507 = v28 * v117
    v508 = v418 + v507
    del v418, v507
    v509 = v38 * v110
    del v38
    v510 = v37 * v110
    del v37
    v511 = pad(v510, 1, channels - 1)
    del v510
    v512 = pad(v509, 0, channels)
    del v509
    v513 = v443 + v508
    del v443, v508
    v514 = v511 + v513
    del v511
    v515 = v35 * v514
    del v35
    v516 = v18 * v514
    del v514
    v517 = v159 + v473
    del v159, v473
    v518 = v516 + v517
    del v516, v517
    v519 = pad(v518, 1, channels)
    del v518
    v520 = v34 * v462
    del v34
    v521 = v33 * v462
    del v33, v462
    v522 = pad(v521, 0, channels - 1)
    del v521
    v523 = pad(v520, 2, channels)
    del v520
    v524 = v513 + v522
    del v513, v522
    v525 = v31 * v524
    del v31
    v526 = v15 * v524
    del v524
    v527 = v158 + v487
    del v158, v487
    v528 = v526 + v527
    del v526, v527
    v529 = pad(v528, 0, channels)
    del v528
    v530 = v30 * v297
    del v30
    v531 = v29 * v297
    del v29
    v532 = v240 + v417
    del v240, v417
    v533 = v531 + v532
    del v531, v532
    v534 = pad(v533, 1, channels)
    del v533
    v535 = v444 + v530
    del v444, v530
    v536 = pad(v535, 0, channels)
    del v535
    v537 = v28 * v305
    del v28
    v538 = v27 * v305
    del v27
    v539 = v234 + v506
    del v234, v506
    v540 = v538 + v539
    del v538, v539
    v541 = pad(v540, 0, channels)
    del v540
    v542 = v449 + v537
    del v449, v537
    v543 = pad(v542, 1, channels)
    del v542
    v544 = v26 * v340
    del v26
    v545 = v7 * v340
    del v340
    v546 = v246 + v534
    del v246, v534
    v547 = v541 + v546
    del v541, v546
    v548 = v545 + v547
    del v545, v547
    v549 = v5 * v548
    v550 = v4 * v548
    del v548
    v551 = v25 * v117
    del v25
    v552 = v23 * v117
    v553 = v420 + v552
    del v420, v552
    v554 = v24 * v297
    del v24
    v555 = v12 * v297
    del v297
    v556 = v196 + v419
    del v196, v419
    v557 = v555 + v556
    del v555, v556
    v558 = pad(v557, 1, channels)
    del v557
    v559 = v23 * v305
    del v23
    v560 = v10 * v305
    del v305
    v561 = v190 + v551
    del v190, v551
    v562 = v560 + v561
    del v560, v561
    v563 = pad(v562, 0, channels)
    del v562
    v564 = v202 + v558
    del v202, v558
    v565 = v563 + v564
    del v563, v564
    v566 = v7 * v565
    v567 = v5 * v565
    del v565
    v568 = v21 * v117
    del v21
    v569 = v11 * v117
    v570 = v422 + v569
    del v422, v569
    v571 = -v570
    del v570
    v572 = v553 + v571
    del v553, v571
    v573 = v18 * v572
    del v18
    v574 = v17 * v572
    del v17
    v575 = v133 + v515
    del v133, v515
    v576 = v574 + v575
    del v574, v575
    v577 = pad(v576, 0, channels)
    del v576
    v578 = v146 + v486
    del v146, v486
    v579 = v573 + v578
    del v573, v578
    v580 = pad(v579, 1, channels)
    del v579
    v581 = v15 * v572
    del v15
    v582 = v14 * v572
    del v14, v572
    v583 = v132 + v525
    del v132, v525
    v584 = v582 + v583
    del v582, v583
    v585 = pad(v584, 1, channels)
    del v584
    v586 = v145 + v472
    del v145, v472
    v587 = v581 + v586
    del v581, v586
    v588 = pad(v587, 0, channels)
    del v587
    v589 = v13 * v296
    del v13
    v590 = v12 * v296
    del v12, v296
    v591 = v198 + v421
    del v198, v421
    v592 = v590 + v591
    del v590, v591
    v593 = pad(v592, 1, channels)
    del v592
    v594 = v554 + v589
    del v554, v589
    v595 = pad(v594, 0, channels)
    del v594
    v596 = v11 * v304
    del v11
    v597 = v10 * v304
    del v10, v304
    v598 = v192 + v568
    del v192, v568
    v599 = v597 + v598
    del v597, v598
    v600 = pad(v599, 0, channels)
    del v599
    v601 = v559 + v596
    del v559, v596
    v602 = pad(v601, 1, channels)
    del v601
    v603 = v204 + v593
    del v204, v593
    v604 = v600 + v603
    del v600, v603
    v605 = v4 * v604
    v606 = v3 * v604
    del v604
    v607 = v314 + v328
    del v314, v328
    v608 = v341 + v607
    del v341, v607
    v609 = v396 + v608
    del v396, v608
    v610 = v403 + v609
    del v403, v609
    v611 = v404 + v610
    del v404, v610
    v612 = v457 + v611
    del v457, v611
    v613 = v347 + v439
    del v347, v439
    v614 = v456 + v613
    del v456, v613
    v615 = v536 + v614
    del v536, v614
    v616 = v543 + v615
    del v543, v615
    v617 = v544 + v616
    del v544, v616
    v618 = v567 + v617
    del v567, v617
    v619 = v313 + v354
    del v313, v354
    v620 = v361 + v619
    del v361, v619
    v621 = v362 + v620
    del v362, v620
    v622 = v410 + v621
    del v410, v621
    v623 = v505 + v622
    del v505, v622
    v624 = v368 + v494
    del v368, v494
    v625 = v501 + v624
    del v501, v624
    v626 = v504 + v625
    del v504, v625
    v627 = v550 + v626
    del v550, v626
    v628 = v566 + v627
    del v566, v627
    v629 = v389 + v438
    del v389, v438
    v630 = v549 + v629
    del v549, v629
    v631 = v595 + v630
    del v595, v630
    v632 = v602 + v631
    del v602, v631
    v633 = v606 + v632
    del v606, v632
    v634 = v327 + v375
    del v327, v375
    v635 = v382 + v634
    del v382, v634
    v636 = v383 + v635
    del v383, v635
    v637 = v409 + v636
    del v409, v636
    v638 = v605 + v637
    del v605, v637
    v639 = v189 + v210
    del v189, v210
    v640 = v252 + v639
    del v252, v639
    v641 = v478 + v640
    del v478, v640
    v642 = v483 + v641
    del v483, v641
    v643 = v577 + v642
    del v577, v642
    v644 = v585 + v643
    del v585, v643
    v645 = v209 + v231
    del v209, v231
    v646 = v273 + v645
    del v273, v645
    v647 = v512 + v646
    del v512, v646
    v648 = v523 + v647
    del v523, v647
    v649 = v580 + v648
    del v580, v648
    v650 = v588 + v649
    del v588, v649
    v651 = v251 + v272
    del v251, v272
    v652 = v294 + v651
    del v294, v651
    v653 = v519 + v652
    del v519, v652
    v654 = v529 + v653
    del v529, v653
    return stack([v109, v654, v650, v644, v638, v628, v618, v612, v633, v623], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = jets[:, :, 2]
    v2 = jets[:, :, 3]
    v3 = jets[:, :, 4]
    v4 = jets[:, :, 8]
    v5 = jets[:, :, 5]
    v6 = jets[:, :, 9]
    v7 = jets[:, :, 6]
    v8 = jets[:, :, 7]
    v9 = v3 * v4
    v10 = narrow(v4, 1, channels - 1)
    v11 = narrow(v9, 0, channels - 1)
    v12 = narrow(v4, 0, channels - 1)
    v13 = narrow(v9, 1, channels - 1)
    v14 = narrow(v1, 0, channels - 1)
    v15 = narrow(v2, 1, channels - 1)
    v16 = v14 * v15
    v17 = narrow(v1, 1, channels - 1)
    v18 = narrow(v2, 0, channels - 1)
    v19 = v17 * v18
    v20 = -v16
    v21 = v20 - v19
    del v20
    v22 = v5 * v7
    v23 = narrow(v22, 0, channels - 1)
    v24 = narrow(v22, 1, channels - 1)
    v25 = v16 + v19
    del v16, v19
    v26 = v4 * v5
    v27 = narrow(v7, 1, channels - 1)
    v28 = narrow(v26, 0, channels - 1)
    v29 = narrow(v7, 0, channels - 1)
    v30 = narrow(v26, 1, channels - 1)
    v31 = narrow(v0, 0, channels - 1)
    v32 = v15 * v31
    v33 = narrow(v1, 2, channels - 2)
    v34 = narrow(v32, 0, channels - 2)
    v35 = narrow(v0, 1, channels - 1)
    v36 = v18 * v35
    v37 = narrow(v1, 0, channels - 2)
    v38 = narrow(v36, 1, channels - 2)
    v39 = v32 + v36
    v40 = v5 * v6
    v41 = narrow(v5, 1, channels - 1)
    v42 = narrow(v40, 0, channels - 1)
    v43 = narrow(v5, 0, channels - 1)
    v44 = narrow(v40, 1, channels - 1)
    v45 = v17 * v31
    v46 = narrow(v2, 2, channels - 2)
    v47 = narrow(v45, 0, channels - 2)
    v48 = narrow(v2, 0, channels - 2)
    v49 = narrow(v45, 1, channels - 2)
    v50 = v14 * v35
    v51 = narrow(v50, 0, channels - 2)
    v52 = narrow(v50, 1, channels - 2)
    v53 = -v45
    v54 = v53 - v50
    del v53
    v55 = v7 * v8
    v56 = narrow(v55, 0, channels - 1)
    v57 = narrow(v55, 1, channels - 1)
    v58 = -v32
    del v32
    v59 = v58 - v36
    del v36, v58
    v60 = v4 * v7
    v61 = narrow(v60, 0, channels - 1)
    v62 = narrow(v60, 1, channels - 1)
    v63 = v45 + v50
    del v45, v50
    v64 = v3 * v6
    v65 = narrow(v8, 1, channels - 1)
    v66 = narrow(v64, 0, channels - 1)
    v67 = narrow(v8, 0, channels - 1)
    v68 = narrow(v64, 1, channels - 1)
    v69 = v4 * v4
    v70 = narrow(v3, 1, channels - 1)
    v71 = narrow(v69, 0, channels - 1)
    v72 = narrow(v3, 0, channels - 1)
    v73 = narrow(v69, 1, channels - 1)
    v74 = v5 * v5
    v75 = narrow(v6, 1, channels - 1)
    v76 = narrow(v74, 0, channels - 1)
    v77 = narrow(v6, 0, channels - 1)
    v78 = narrow(v74, 1, channels - 1)
    v79 = v7 * v7
    v80 = narrow(v79, 0, channels - 1)
    v81 = narrow(v79, 1, channels - 1)
    v82 = v3 * v8
    v83 = narrow(v82, 0, channels - 1)
    v84 = narrow(v82, 1, channels - 1)
    v85 = v6 * v8
    v86 = narrow(v85, 0, channels - 1)
    v87 = narrow(v85, 1, channels - 1)
    v88 = v0 * v0
    v89 = narrow(v88, 0, channels - 1)
    v90 = narrow(v88, 1, channels - 1)
    v91 = v0 * v1
    v92 = narrow(v91, 0, channels - 1)
    v93 = narrow(v91, 1, channels - 1)
    v94 = v0 * v2
    v95 = narrow(v94, 0, channels - 1)
    v96 = narrow(v94, 1, channels - 1)
    v97 = v1 * v1
    v98 = narrow(v97, 0, channels - 1)
    v99 = narrow(v97, 1, channels - 1)
    v100 = v1 * v2
    v101 = narrow(v100, 0, channels - 1)
    v102 = narrow(v100, 1, channels - 1)
    v103 = v2 * v2
    v104 = narrow(v103, 0, channels - 1)
    v105 = narrow(v103, 1, channels - 1)
    v106 = v31 * v35
    v107 = v14 * v17
    v108 = v15 * v18
    v109 = grad_features[1]
    v110 = grad_features[2]
    v111 = grad_features[3]
    v112 = grad_features[4]
    v113 = grad_features[5]
    v114 = grad_features[6]
    v115 = grad_features[7]
    v116 = grad_features[8]
    v117 = grad_features[9]
    v118 = -v117
    v119 = v108 * v117
    v120 = v84 * v117
    v121 = v108 * v118
    v122 = v78 * v118
    v123 = -v116
    v124 = v108 * v116
    v125 = v83 * v116
    v126 = v108 * v123
    v127 = v76 * v123
    v128 = v120 + v122
    del v120, v122
    v129 = v125 + v128
    del v125, v128
    v130 = v127 + v129
    del v127, v129
    v131 = v107 * v117
    v132 = v68 * v117
    v133 = v107 * v118
    v134 = v81 * v118
    v135 = v107 * v116
    v136 = v66 * v116
    v137 = v107 * v123
    v138 = v80 * v123
    v139 = v132 + v134
    del v132, v134
    v140 = v136 + v139
    del v136, v139
    v141 = v138 + v140
    del v138, v140
    v142 = v106 * v117
    v143 = v87 * v117
    v144 = v106 * v118
    v145 = v73 * v118
    v146 = v106 * v116
    v147 = v86 * v116
    v148 = v106 * v123
    v149 = v71 * v123
    v150 = v143 + v145
    del v143, v145
    v151 = v147 + v150
    del v147, v150
    v152 = v149 + v151
    del v149, v151
    v153 = -v115
    v154 = v115 * -2.0
    v155 = v115 * 2.0
    v156 = v105 * v115
    v157 = v83 * v115
    v158 = v105 * v153
    v159 = v76 * v153
    v160 = v157 + v159
    del v157, v159
    v161 = pad(v160, 1, channels)
    del v160
    v162 = -v114
    v163 = v114 * -2.0
    v164 = v114 * 2.0
    v165 = v104 * v114
    v166 = v84 * v114
    v167 = v104 * v162
    v168 = v78 * v162
    v169 = v166 + v168
    del v166, v168
    v170 = pad(v169, 0, channels)
    del v169
    v171 = -v113
    v172 = v113 * -2.0
    v173 = v113 * 2.0
    v174 = v103 * v113
    v175 = v82 * v113
    v176 = v103 * v171
    v177 = v74 * v171
    v178 = v161 + v170
    del v161, v170
    v179 = v175 + v178
    del v175, v178
    v180 = v177 + v179
    del v177, v179
    v181 = v102 * v155
    v182 = v23 * v155
    v183 = v102 * v154
    v184 = v11 * v154
    v185 = v182 + v184
    del v182, v184
    v186 = pad(v185, 1, channels)
    del v185
    v187 = v101 * v164
    v188 = v24 * v164
    v189 = v101 * v163
    v190 = v13 * v163
    v191 = v188 + v190
    del v188, v190
    v192 = pad(v191, 0, channels)
    del v191
    v193 = v100 * v173
    v194 = v22 * v173
    v195 = v100 * v172
    v196 = v9 * v172
    v197 = v186 + v192
    del v186, v192
    v198 = v194 + v197
    del v194, v197
    v199 = v196 + v198
    del v196, v198
    v200 = v99 * v115
    v201 = v66 * v115
    v202 = v99 * v153
    v203 = v80 * v153
    v204 = v201 + v203
    del v201, v203
    v205 = pad(v204, 1, channels)
    del v204
    v206 = v98 * v114
    v207 = v68 * v114
    v208 = v98 * v162
    v209 = v81 * v162
    v210 = v207 + v209
    del v207, v209
    v211 = pad(v210, 0, channels)
    del v210
    v212 = v97 * v113
    v213 = v64 * v113
    v214 = v97 * v171
    v215 = v79 * v171
    v216 = v205 + v211
    del v205, v211
    v217 = v213 + v216
    del v213, v216
    v218 = v215 + v217
    del v215, v217
    v219 = v96 * v154
    v220 = v56 * v154
    v221 = v96 * v155
    v222 = v28 * v155
    v223 = v220 + v222
    del v220, v222
    v224 = pad(v223, 1, channels)
    del v223
    v225 = v95 * v163
    v226 = v57 * v163
    v227 = v95 * v164
    v228 = v30 * v164
    v229 = v226 + v228
    del v226, v228
    v230 = pad(v229, 0, channels)
    del v229
    v231 = v94 * v172
    v232 = v55 * v172
    v233 = v94 * v173
    v234 = v26 * v173
    v235 = v224 + v230
    del v224, v230
    v236 = v232 + v235
    del v232, v235
    v237 = v234 + v236
    del v234, v236
    v238 = v93 * v155
    v239 = v61 * v155
    v240 = v93 * v154
    v241 = v42 * v154
    v242 = v239 + v241
    del v239, v241
    v243 = pad(v242, 1, channels)
    del v242
    v244 = v92 * v164
    v245 = v62 * v164
    v246 = v92 * v163
    v247 = v44 * v163
    v248 = v245 + v247
    del v245, v247
    v249 = pad(v248, 0, channels)
    del v248
    v250 = v91 * v173
    v251 = v60 * v173
    v252 = v91 * v172
    v253 = v40 * v172
    v254 = v243 + v249
    del v243, v249
    v255 = v251 + v254
    del v251, v254
    v256 = v253 + v255
    del v253, v255
    v257 = v90 * v115
    v258 = v86 * v115
    v259 = v90 * v153
    v260 = v71 * v153
    v261 = v258 + v260
    del v258, v260
    v262 = pad(v261, 1, channels)
    del v261
    v263 = v89 * v114
    v264 = v87 * v114
    v265 = v89 * v162
    v266 = v73 * v162
    v267 = v264 + v266
    del v264, v266
    v268 = pad(v267, 0, channels)
    del v267
    v269 = v88 * v113
    v270 = v85 * v113
    v271 = v88 * v171
    v272 = v69 * v171
    v273 = v262 + v268
    del v262, v268
    v274 = v270 + v273
    del v270, v273
    v275 = v272 + v274
    del v272, v274
    v276 = -v112
    v277 = v112 * -2.0
    v278 = v112 * 2.0
    v279 = v72 * v112
    v280 = v142 + v263
    del v142, v263
    v281 = v279 + v280
    del v279, v280
    v282 = pad(v281, 1, channels)
    del v281
    v283 = -v111
    v284 = v111 * -2.0
    v285 = v111 * 2.0
    v286 = v70 * v111
    v287 = v146 + v257
    del v146, v257
    v288 = v286 + v287
    del v286, v287
    v289 = pad(v288, 0, channels)
    del v288
    v290 = v269 + v282
    del v269, v282
    v291 = v289 + v290
    del v289, v290
    v292 = v77 * v112
    v293 = v119 + v165
    del v119, v165
    v294 = v292 + v293
    del v292, v293
    v295 = pad(v294, 1, channels)
    del v294
    v296 = v75 * v111
    v297 = v124 + v156
    del v124, v156
    v298 = v296 + v297
    del v296, v297
    v299 = pad(v298, 0, channels)
    del v298
    v300 = v174 + v295
    del v174, v295
    v301 = v299 + v300
    del v299, v300
    v302 = v67 * v276
    v303 = v133 + v208
    del v133, v208
    v304 = v302 + v303
    del v302, v303
    v305 = pad(v304, 1, channels)
    del v304
    v306 = v65 * v283
    v307 = v137 + v202
    del v137, v202
    v308 = v306 + v307
    del v306, v307
    v309 = pad(v308, 0, channels)
    del v308
    v310 = -v110
    v311 = v110 * 2.0
    v312 = v8 * v310
    v313 = v214 + v305
    del v214, v305
    v314 = v309 + v313
    del v309, v313
    v315 = v312 + v314
    del v312, v314
    v316 = v77 * v276
    v317 = v121 + v167
    del v121, v167
    v318 = v316 + v317
    del v316, v317
    v319 = pad(v318, 1, channels)
    del v318
    v320 = v75 * v283
    v321 = v126 + v158
    del v126, v158
    v322 = v320 + v321
    del v320, v321
    v323 = pad(v322, 0, channels)
    del v322
    v324 = v6 * v310
    v325 = v176 + v319
    del v176, v319
    v326 = v323 + v325
    del v323, v325
    v327 = v324 + v326
    del v324, v326
    v328 = v72 * v276
    v329 = v144 + v265
    del v144, v265
    v330 = v328 + v329
    del v328, v329
    v331 = pad(v330, 1, channels)
    del v330
    v332 = v70 * v283
    v333 = v148 + v259
    del v148, v259
    v334 = v332 + v333
    del v332, v333
    v335 = pad(v334, 0, channels)
    del v334
    v336 = v3 * v310
    v337 = v271 + v331
    del v271, v331
    v338 = v335 + v337
    del v335, v337
    v339 = v336 + v338
    del v336, v338
    v340 = v67 * v112
    v341 = v131 + v206
    del v131, v206
    v342 = v340 + v341
    del v340, v341
    v343 = pad(v342, 1, channels)
    del v342
    v344 = v65 * v111
    v345 = v135 + v200
    del v135, v200
    v346 = v344 + v345
    del v344, v345
    v347 = pad(v346, 0, channels)
    del v346
    v348 = v8 * v110
    v349 = v212 + v343
    del v212, v343
    v350 = v347 + v349
    del v347, v349
    v351 = v348 + v350
    del v348, v350
    v352 = v63 * v117
    v353 = v62 * v117
    v354 = v59 * v117
    v355 = v57 * v117
    v356 = v54 * v117
    v357 = v44 * v117
    v358 = v39 * v117
    v359 = v30 * v117
    v360 = v25 * v117
    v361 = v24 * v117
    v362 = v21 * v117
    v363 = v13 * v117
    v364 = v63 * v116
    v365 = v61 * v116
    v366 = v353 + v365
    del v353, v365
    v367 = v43 * v278
    v368 = v244 + v352
    del v244, v352
    v369 = v367 + v368
    del v367, v368
    v370 = pad(v369, 1, channels)
    del v369
    v371 = v41 * v285
    v372 = v238 + v364
    del v238, v364
    v373 = v371 + v372
    del v371, v372
    v374 = pad(v373, 0, channels)
    del v373
    v375 = v250 + v370
    del v250, v370
    v376 = v374 + v375
    del v374, v375
    v377 = v59 * v116
    v378 = v56 * v116
    v379 = v355 + v378
    del v355, v378
    v380 = -v379
    del v379
    v381 = v29 * v277
    v382 = v225 + v354
    del v225, v354
    v383 = v381 + v382
    del v381, v382
    v384 = pad(v383, 1, channels)
    del v383
    v385 = v27 * v284
    v386 = v219 + v377
    del v219, v377
    v387 = v385 + v386
    del v385, v386
    v388 = pad(v387, 0, channels)
    del v387
    v389 = v231 + v384
    del v231, v384
    v390 = v388 + v389
    del v388, v389
    v391 = v54 * v116
    v392 = v42 * v116
    v393 = v357 + v392
    del v357, v392
    v394 = -v393
    del v393
    v395 = -v109
    v396 = v48 * v395
    v397 = pad(v396, 1, channels - 1)
    del v396
    v398 = v46 * v395
    v399 = pad(v398, 0, channels - 1)
    del v398
    v400 = v366 + v394
    del v366, v394
    v401 = v397 + v400
    del v397
    v402 = v399 + v401
    del v399, v401
    v403 = v48 * v109
    v404 = pad(v403, 1, channels - 1)
    del v403
    v405 = v46 * v109
    v406 = pad(v405, 0, channels - 1)
    del v405
    v407 = v400 + v404
    del v400, v404
    v408 = v406 + v407
    del v406, v407
    v409 = v43 * v277
    v410 = v246 + v356
    del v246, v356
    v411 = v409 + v410
    del v409, v410
    v412 = pad(v411, 1, channels)
    del v411
    v413 = v41 * v284
    v414 = v240 + v391
    del v240, v391
    v415 = v413 + v414
    del v413, v414
    v416 = pad(v415, 0, channels)
    del v415
    v417 = v252 + v412
    del v252, v412
    v418 = v416 + v417
    del v416, v417
    v419 = v39 * v116
    v420 = v28 * v116
    v421 = v359 + v420
    del v359, v420
    v422 = v37 * v109
    v423 = pad(v422, 1, channels - 1)
    del v422
    v424 = v380 + v421
    del v380, v421
    v425 = v423 + v424
    del v423
    v426 = v33 * v395
    v427 = pad(v426, 0, channels - 1)
    del v426
    v428 = v424 + v427
    del v424, v427
    v429 = v29 * v278
    v430 = v227 + v358
    del v227, v358
    v431 = v429 + v430
    del v429, v430
    v432 = pad(v431, 1, channels)
    del v431
    v433 = v27 * v285
    v434 = v221 + v419
    del v221, v419
    v435 = v433 + v434
    del v433, v434
    v436 = pad(v435, 0, channels)
    del v435
    v437 = v7 * v311
    v438 = v233 + v432
    del v233, v432
    v439 = v436 + v438
    del v436, v438
    v440 = v437 + v439
    del v437, v439
    v441 = v25 * v116
    v442 = v23 * v116
    v443 = v361 + v442
    del v361, v442
    v444 = v12 * v278
    v445 = v187 + v360
    del v187, v360
    v446 = v444 + v445
    del v444, v445
    v447 = pad(v446, 1, channels)
    del v446
    v448 = v10 * v285
    v449 = v181 + v441
    del v181, v441
    v450 = v448 + v449
    del v448, v449
    v451 = pad(v450, 0, channels)
    del v450
    v452 = v193 + v447
    del v193, v447
    v453 = v451 + v452
    del v451, v452
    v454 = v21 * v116
    v455 = v11 * v116
    v456 = v363 + v455
    del v363, v455
    v457 = -v456
    del v456
    v458 = v443 + v457
    del v443, v457
    v459 = v12 * v277
    v460 = v189 + v362
    del v189, v362
    v461 = v459 + v460
    del v459, v460
    v462 = pad(v461, 1, channels)
    del v461
    v463 = v10 * v284
    v464 = v183 + v454
    del v183, v454
    v465 = v463 + v464
    del v463, v464
    v466 = pad(v465, 0, channels)
    del v465
    v467 = v195 + v462
    del v195, v462
    v468 = v466 + v467
    del v466, v467
    v469 = grad_grad_jets[:, :, 0]
    v470 = grad_grad_jets[:, :, 1]
    v471 = grad_grad_jets[:, :, 2]
    v472 = grad_grad_jets[:, :, 3]
    v473 = grad_grad_jets[:, :, 4]
    v474 = grad_grad_jets[:, :, 5]
    v475 = grad_grad_jets[:, :, 6]
    v476 = grad_grad_jets[:, :, 7]
    v477 = grad_grad_jets[:, :, 8]
    v478 = grad_grad_jets[:, :, 9]
    v479 = v468 * v477
    v480 = v3 * v477
    v481 = v468 * v473
    del v468
    v482 = v4 * v473
    v483 = v480 + v482
    del v480, v482
    v484 = narrow(v477, 1, channels - 1)
    v485 = narrow(v483, 0, channels - 1)
    v486 = v284 * v485
    v487 = v10 * v485
    v488 = v284 * v484
    v489 = v11 * v484
    v490 = narrow(v477, 0, channels - 1)
    v491 = narrow(v483, 1, channels - 1)
    v492 = v277 * v491
    v493 = v12 * v491
    v494 = v277 * v490
    v495 = v13 * v490
    v496 = narrow(v471, 0, channels - 1)
    v497 = narrow(v472, 1, channels - 1)
    v498 = v458 * v497
    v499 = v14 * v497
    v500 = v458 * v496
    v501 = v15 * v496
    v502 = narrow(v471, 1, channels - 1)
    v503 = narrow(v472, 0, channels - 1)
    v504 = v458 * v503
    v505 = v17 * v503
    v506 = v458 * v502
    del v458
    v507 = v18 * v502
    v508 = v499 + v501
    del v499, v501
    v509 = v505 + v508
    del v505, v508
    v510 = v507 + v509
    del v507, v509
    v511 = -v510
    v512 = v116 * v511
    v513 = v11 * v511
    v514 = v116 * v485
    v515 = v21 * v485
    v516 = v453 * v475
    v517 = v5 * v475
    v518 = v453 * v474
    del v453
    v519 = v7 * v474
    v520 = v517 + v519
    del v517, v519
    v521 = narrow(v520, 0, channels - 1)
    v522 = v285 * v521
    v523 = v10 * v521
    del v10
    v524 = v285 * v484
    v525 = v23 * v484
    del v484
    v526 = narrow(v520, 1, channels - 1)
    v527 = v278 * v526
    v528 = v12 * v526
    del v12
    v529 = v278 * v490
    v530 = v24 * v490
    del v490
    v531 = v116 * v510
    v532 = v23 * v510
    v533 = v116 * v521
    v534 = v25 * v521
    v535 = v440 * v474
    v536 = v4 * v474
    v537 = v440 * v477
    del v440
    v538 = v5 * v477
    v539 = v536 + v538
    del v536, v538
    v540 = v311 * v539
    v541 = v7 * v539
    v542 = v311 * v475
    del v311
    v543 = v26 * v475
    v544 = narrow(v475, 1, channels - 1)
    v545 = narrow(v539, 0, channels - 1)
    v546 = v285 * v545
    v547 = v27 * v545
    v548 = v285 * v544
    v549 = v28 * v544
    v550 = narrow(v475, 0, channels - 1)
    v551 = narrow(v539, 1, channels - 1)
    v552 = v278 * v551
    v553 = v29 * v551
    v554 = v278 * v550
    v555 = v30 * v550
    v556 = narrow(v470, 0, channels - 1)
    v557 = v428 * v556
    v558 = v15 * v556
    v559 = v428 * v497
    del v428
    v560 = v31 * v497
    v561 = v558 + v560
    del v558, v560
    v562 = narrow(v471, 2, channels - 2)
    v563 = narrow(v561, 0, channels - 2)
    v564 = v395 * v563
    v565 = v33 * v563
    del v33, v563
    v566 = v395 * v562
    v567 = v34 * v562
    del v34, v562
    v568 = narrow(v470, 1, channels - 1)
    v569 = v425 * v568
    v570 = v18 * v568
    v571 = v425 * v503
    del v425
    v572 = v35 * v503
    v573 = v570 + v572
    del v570, v572
    v574 = v561 + v573
    del v561
    v575 = narrow(v471, 0, channels - 2)
    v576 = narrow(v573, 1, channels - 2)
    del v573
    v577 = v109 * v576
    v578 = v37 * v576
    del v37, v576
    v579 = v109 * v575
    v580 = v38 * v575
    del v38, v575
    v581 = v116 * v574
    v582 = v28 * v574
    v583 = v116 * v545
    v584 = v39 * v545
    v585 = v418 * v478
    v586 = v5 * v478
    v587 = v418 * v474
    del v418
    v588 = v6 * v474
    v589 = v586 + v588
    del v586, v588
    v590 = narrow(v474, 1, channels - 1)
    v591 = narrow(v589, 0, channels - 1)
    v592 = v284 * v591
    v593 = v41 * v591
    v594 = v284 * v590
    v595 = v42 * v590
    v596 = narrow(v474, 0, channels - 1)
    v597 = narrow(v589, 1, channels - 1)
    v598 = v277 * v597
    v599 = v43 * v597
    v600 = v277 * v596
    v601 = v44 * v596
    v602 = v408 * v556
    v603 = v17 * v556
    v604 = v408 * v502
    del v408
    v605 = v31 * v502
    v606 = v603 + v605
    del v603, v605
    v607 = narrow(v472, 2, channels - 2)
    v608 = narrow(v606, 0, channels - 2)
    v609 = v109 * v608
    v610 = v46 * v608
    del v608
    v611 = v109 * v607
    v612 = v47 * v607
    del v47
    v613 = narrow(v472, 0, channels - 2)
    v614 = narrow(v606, 1, channels - 2)
    v615 = v109 * v614
    v616 = v48 * v614
    del v614
    v617 = v109 * v613
    v618 = v49 * v613
    del v49
    v619 = v402 * v568
    v620 = v14 * v568
    v621 = v402 * v496
    del v402
    v622 = v35 * v496
    v623 = v620 + v622
    del v620, v622
    v624 = v606 + v623
    del v606
    v625 = narrow(v623, 0, channels - 2)
    v626 = v395 * v625
    v627 = v46 * v625
    del v46, v625
    v628 = v395 * v607
    v629 = v51 * v607
    del v51, v607
    v630 = narrow(v623, 1, channels - 2)
    del v623
    v631 = v395 * v630
    v632 = v48 * v630
    del v48, v630
    v633 = v395 * v613
    del v395
    v634 = v52 * v613
    del v52, v613
    v635 = v565 + v567
    del v565, v567
    v636 = v627 + v635
    del v627, v635
    v637 = v629 + v636
    del v629, v636
    v638 = v632 + v637
    del v632, v637
    v639 = v634 + v638
    del v634, v638
    v640 = -v639
    del v639
    v641 = -v624
    v642 = v116 * v641
    v643 = v42 * v641
    v644 = v116 * v591
    v645 = v54 * v591
    v646 = v390 * v476
    v647 = v7 * v476
    v648 = v390 * v475
    del v390
    v649 = v8 * v475
    v650 = v647 + v649
    del v647, v649
    v651 = narrow(v650, 0, channels - 1)
    v652 = v284 * v651
    v653 = v27 * v651
    del v27
    v654 = v284 * v544
    del v284
    v655 = v56 * v544
    del v544
    v656 = narrow(v650, 1, channels - 1)
    v657 = v277 * v656
    v658 = v29 * v656
    del v29
    v659 = v277 * v550
    del v277
    v660 = v57 * v550
    del v550
    v661 = -v574
    v662 = v116 * v661
    v663 = v56 * v661
    v664 = v116 * v651
    v665 = v59 * v651
    v666 = v376 * v475
    v667 = v4 * v475
    v668 = v376 * v477
    del v376
    v669 = v7 * v477
    v670 = v667 + v669
    del v667, v669
    v671 = narrow(v670, 0, channels - 1)
    v672 = v285 * v671
    v673 = v41 * v671
    del v41
    v674 = v285 * v590
    del v285
    v675 = v61 * v590
    del v590
    v676 = narrow(v670, 1, channels - 1)
    v677 = v278 * v676
    v678 = v43 * v676
    del v43
    v679 = v278 * v596
    del v278
    v680 = v62 * v596
    del v596
    v681 = v116 * v624
    v682 = v61 * v624
    v683 = v116 * v671
    v684 = v63 * v671
    v685 = v117 * v511
    v686 = v13 * v511
    del v511
    v687 = v117 * v491
    v688 = v21 * v491
    del v21
    v689 = v117 * v510
    v690 = v24 * v510
    del v510
    v691 = v117 * v526
    v692 = v25 * v526
    del v25
    v693 = v117 * v574
    v694 = v30 * v574
    del v574
    v695 = v117 * v551
    v696 = v39 * v551
    del v39
    v697 = v117 * v641
    v698 = v44 * v641
    del v641
    v699 = v117 * v597
    v700 = v54 * v597
    del v54
    v701 = v117 * v661
    v702 = v57 * v661
    del v661
    v703 = v117 * v656
    v704 = v59 * v656
    del v59
    v705 = v117 * v624
    v706 = v62 * v624
    del v624
    v707 = v117 * v676
    v708 = v63 * v676
    del v63
    v709 = v351 * v478
    v710 = v3 * v478
    v711 = v351 * v473
    del v351
    v712 = v6 * v473
    v713 = v710 + v712
    del v710, v712
    v714 = v110 * v713
    v715 = v8 * v713
    v716 = v110 * v476
    v717 = v64 * v476
    v718 = narrow(v476, 1, channels - 1)
    v719 = narrow(v713, 0, channels - 1)
    v720 = v111 * v719
    v721 = v65 * v719
    v722 = v111 * v718
    v723 = v66 * v718
    v724 = narrow(v476, 0, channels - 1)
    v725 = narrow(v713, 1, channels - 1)
    v726 = v112 * v725
    v727 = v67 * v725
    v728 = v112 * v724
    v729 = v68 * v724
    v730 = v477 * 2.0
    v731 = v339 * v730
    del v339
    v732 = v4 * v730
    del v730
    v733 = v310 * v732
    v734 = v3 * v732
    v735 = v310 * v473
    v736 = v69 * v473
    v737 = narrow(v473, 1, channels - 1)
    v738 = narrow(v732, 0, channels - 1)
    v739 = v283 * v738
    v740 = v70 * v738
    v741 = v283 * v737
    v742 = v71 * v737
    v743 = narrow(v473, 0, channels - 1)
    v744 = narrow(v732, 1, channels - 1)
    v745 = v276 * v744
    v746 = v72 * v744
    v747 = v276 * v743
    v748 = v73 * v743
    v749 = v474 * 2.0
    v750 = v327 * v749
    del v327
    v751 = v5 * v749
    del v749
    v752 = v310 * v751
    v753 = v6 * v751
    v754 = v310 * v478
    v755 = v74 * v478
    v756 = narrow(v478, 1, channels - 1)
    v757 = narrow(v751, 0, channels - 1)
    v758 = v283 * v757
    v759 = v75 * v757
    v760 = v283 * v756
    v761 = v76 * v756
    v762 = narrow(v478, 0, channels - 1)
    v763 = narrow(v751, 1, channels - 1)
    v764 = v276 * v763
    v765 = v77 * v763
    v766 = v276 * v762
    v767 = v78 * v762
    v768 = v475 * 2.0
    v769 = v315 * v768
    del v315
    v770 = v7 * v768
    del v768
    v771 = v310 * v770
    v772 = v8 * v770
    v773 = v310 * v476
    del v310
    v774 = v79 * v476
    v775 = v541 + v543
    del v541, v543
    v776 = v775 * 2.0
    del v775
    v777 = v734 + v736
    del v734, v736
    v778 = v753 + v777
    del v753, v777
    v779 = v755 + v778
    del v755, v778
    v780 = v772 + v779
    del v772, v779
    v781 = v774 + v780
    del v774, v780
    v782 = -v781
    del v781
    v783 = narrow(v770, 0, channels - 1)
    v784 = v283 * v783
    v785 = v65 * v783
    del v65
    v786 = v283 * v718
    del v283
    v787 = v80 * v718
    del v718
    v788 = narrow(v770, 1, channels - 1)
    v789 = v276 * v788
    v790 = v67 * v788
    del v67
    v791 = v276 * v724
    del v276
    v792 = v81 * v724
    del v724
    v793 = v301 * v476
    v794 = v3 * v476
    v795 = v301 * v473
    del v301
    v796 = v8 * v473
    v797 = v794 + v796
    del v794, v796
    v798 = narrow(v797, 0, channels - 1)
    v799 = v111 * v798
    v800 = v75 * v798
    del v75
    v801 = v111 * v756
    v802 = v83 * v756
    del v756
    v803 = narrow(v797, 1, channels - 1)
    v804 = v112 * v803
    v805 = v77 * v803
    del v77
    v806 = v112 * v762
    v807 = v84 * v762
    del v762
    v808 = v291 * v476
    v809 = v6 * v476
    v810 = v291 * v478
    del v291
    v811 = v8 * v478
    v812 = v809 + v811
    del v809, v811
    v813 = narrow(v812, 0, channels - 1)
    v814 = v111 * v813
    v815 = v70 * v813
    del v70
    v816 = v111 * v737
    v817 = v86 * v737
    del v737
    v818 = v523 + v525
    del v523, v525
    v819 = v547 + v818
    del v547, v818
    v820 = v549 + v819
    del v549, v819
    v821 = v673 + v820
    del v673, v820
    v822 = v675 + v821
    del v675, v821
    v823 = v822 * 2.0
    del v822
    v824 = v487 + v489
    del v487, v489
    v825 = v593 + v824
    del v593, v824
    v826 = v595 + v825
    del v595, v825
    v827 = v653 + v826
    del v653, v826
    v828 = v655 + v827
    del v655, v827
    v829 = v828 * -2.0
    del v828
    v830 = v740 + v742
    del v740, v742
    v831 = v759 + v830
    del v759, v830
    v832 = v761 + v831
    del v761, v831
    v833 = v785 + v832
    del v785, v832
    v834 = v787 + v833
    del v787, v833
    v835 = -v834
    del v834
    v836 = narrow(v812, 1, channels - 1)
    v837 = v112 * v836
    v838 = v72 * v836
    del v72
    v839 = v112 * v743
    v840 = v87 * v743
    del v743
    v841 = v528 + v530
    del v528, v530
    v842 = v553 + v841
    del v553, v841
    v843 = v555 + v842
    del v555, v842
    v844 = v678 + v843
    del v678, v843
    v845 = v680 + v844
    del v680, v844
    v846 = v845 * 2.0
    del v845
    v847 = v493 + v495
    del v493, v495
    v848 = v599 + v847
    del v599, v847
    v849 = v601 + v848
    del v601, v848
    v850 = v658 + v849
    del v658, v849
    v851 = v660 + v850
    del v660, v850
    v852 = v851 * -2.0
    del v851
    v853 = v746 + v748
    del v746, v748
    v854 = v765 + v853
    del v765, v853
    v855 = v767 + v854
    del v767, v854
    v856 = v790 + v855
    del v790, v855
    v857 = v792 + v856
    del v792, v856
    v858 = -v857
    del v857
    v859 = v470 * 2.0
    v860 = v275 * v859
    del v275
    v861 = v0 * v859
    del v859
    v862 = v171 * v861
    v863 = v69 * v861
    del v69
    v864 = v171 * v732
    v865 = v88 * v732
    del v732
    v866 = v113 * v861
    v867 = v85 * v861
    del v85
    v868 = v113 * v812
    v869 = v88 * v812
    del v88, v812
    v870 = narrow(v861, 0, channels - 1)
    v871 = v162 * v870
    v872 = v73 * v870
    v873 = v162 * v744
    v874 = v89 * v744
    v875 = v114 * v870
    v876 = v87 * v870
    del v870
    v877 = v114 * v836
    v878 = v89 * v836
    del v89
    v879 = narrow(v861, 1, channels - 1)
    del v861
    v880 = v153 * v879
    v881 = v71 * v879
    v882 = v153 * v738
    v883 = v90 * v738
    v884 = v115 * v879
    v885 = v86 * v879
    del v879
    v886 = v115 * v813
    v887 = v90 * v813
    del v90
    v888 = v256 * v471
    v889 = v0 * v471
    v890 = v256 * v470
    del v256
    v891 = v1 * v470
    v892 = v889 + v891
    del v889, v891
    v893 = v172 * v892
    v894 = v40 * v892
    del v40
    v895 = v172 * v589
    v896 = v91 * v589
    del v589
    v897 = v173 * v892
    v898 = v60 * v892
    del v60
    v899 = v173 * v670
    v900 = v91 * v670
    del v91, v670
    v901 = narrow(v892, 0, channels - 1)
    v902 = v163 * v901
    v903 = v44 * v901
    del v44
    v904 = v163 * v597
    v905 = v92 * v597
    del v597
    v906 = v164 * v901
    v907 = v62 * v901
    del v62, v901
    v908 = v164 * v676
    v909 = v92 * v676
    del v92, v676
    v910 = narrow(v892, 1, channels - 1)
    del v892
    v911 = v154 * v910
    v912 = v42 * v910
    del v42
    v913 = v154 * v591
    v914 = v93 * v591
    del v591
    v915 = v155 * v910
    v916 = v61 * v910
    del v61, v910
    v917 = v155 * v671
    v918 = v93 * v671
    del v93, v671
    v919 = v237 * v472
    v920 = v0 * v472
    v921 = v237 * v470
    del v237
    v922 = v2 * v470
    v923 = v920 + v922
    del v920, v922
    v924 = v173 * v923
    v925 = v26 * v923
    del v26
    v926 = v173 * v539
    v927 = v94 * v539
    del v539
    v928 = v172 * v923
    v929 = v55 * v923
    del v55
    v930 = v172 * v650
    v931 = v94 * v650
    del v94, v650
    v932 = narrow(v923, 0, channels - 1)
    v933 = v164 * v932
    v934 = v30 * v932
    del v30
    v935 = v164 * v551
    v936 = v95 * v551
    del v551
    v937 = v163 * v932
    v938 = v57 * v932
    del v57, v932
    v939 = v163 * v656
    v940 = v95 * v656
    del v95, v656
    v941 = narrow(v923, 1, channels - 1)
    del v923
    v942 = v155 * v941
    v943 = v28 * v941
    del v28
    v944 = v155 * v545
    v945 = v96 * v545
    del v545
    v946 = v154 * v941
    v947 = v56 * v941
    del v56, v941
    v948 = v154 * v651
    v949 = v96 * v651
    del v96, v651
    v950 = v471 * 2.0
    v951 = v218 * v950
    del v218
    v952 = v1 * v950
    del v950
    v953 = v171 * v952
    v954 = v79 * v952
    del v79
    v955 = v171 * v770
    v956 = v97 * v770
    del v770
    v957 = v113 * v952
    v958 = v64 * v952
    del v64
    v959 = v113 * v713
    v960 = v97 * v713
    del v97, v713
    v961 = narrow(v952, 0, channels - 1)
    v962 = v162 * v961
    v963 = v81 * v961
    v964 = v162 * v788
    v965 = v98 * v788
    v966 = v114 * v961
    v967 = v68 * v961
    del v961
    v968 = v114 * v725
    v969 = v98 * v725
    del v98
    v970 = narrow(v952, 1, channels - 1)
    del v952
    v971 = v153 * v970
    v972 = v80 * v970
    v973 = v153 * v783
    v974 = v99 * v783
    v975 = v115 * v970
    v976 = v66 * v970
    del v970
    v977 = v115 * v719
    v978 = v99 * v719
    del v99
    v979 = v199 * v472
    v980 = v1 * v472
    v981 = v199 * v471
    del v199
    v982 = v2 * v471
    v983 = v980 + v982
    del v980, v982
    v984 = v172 * v983
    v985 = v9 * v983
    del v9
    v986 = v172 * v483
    del v172
    v987 = v100 * v483
    del v483
    v988 = v173 * v983
    v989 = v22 * v983
    del v22
    v990 = v173 * v520
    del v173
    v991 = v100 * v520
    del v100, v520
    v992 = narrow(v983, 0, channels - 1)
    v993 = v163 * v992
    v994 = v13 * v992
    del v13
    v995 = v163 * v491
    del v163
    v996 = v101 * v491
    del v491
    v997 = v164 * v992
    v998 = v24 * v992
    del v24, v992
    v999 = v164 * v526
    del v164
    v1000 = v101 * v526
    del v101, v526
    v1001 = narrow(v983, 1, channels - 1)
    del v983
    v1002 = v154 * v1001
    v1003 = v11 * v1001
    del v11
    v1004 = v154 * v485
    del v154
    v1005 = v102 * v485
    del v485
    v1006 = v155 * v1001
    v1007 = v23 * v1001
    del v23, v1001
    v1008 = v155 * v521
    del v155
    v1009 = v102 * v521
    del v102, v521
    v1010 = v472 * 2.0
    v1011 = v180 * v1010
    del v180
    v1012 = v2 * v1010
    del v1010
    v1013 = v171 * v1012
    v1014 = v74 * v1012
    del v74
    v1015 = v171 * v751
    del v171
    v1016 = v103 * v751
    del v751
    v1017 = v113 * v1012
    v1018 = v82 * v1012
    del v82
    v1019 = v113 * v797
    v1020 = v103 * v797
    del v103, v797
    v1021 = v898 + v900
    del v898, v900
    v1022 = v925 + v1021
    del v925, v1021
    v1023 = v927 + v1022
    del v927, v1022
    v1024 = v989 + v1023
    del v989, v1023
    v1025 = v991 + v1024
    del v991, v1024
    v1026 = v1025 * 2.0
    del v1025
    v1027 = v894 + v896
    del v894, v896
    v1028 = v929 + v1027
    del v929, v1027
    v1029 = v931 + v1028
    del v931, v1028
    v1030 = v985 + v1029
    del v985, v1029
    v1031 = v987 + v1030
    del v987, v1030
    v1032 = v1031 * -2.0
    del v1031
    v1033 = v863 + v865
    del v863, v865
    v1034 = v954 + v1033
    del v954, v1033
    v1035 = v956 + v1034
    del v956, v1034
    v1036 = v1014 + v1035
    del v1014, v1035
    v1037 = v1016 + v1036
    del v1016, v1036
    v1038 = -v1037
    del v1037
    v1039 = narrow(v1012, 0, channels - 1)
    v1040 = v162 * v1039
    v1041 = v78 * v1039
    v1042 = v162 * v763
    del v162
    v1043 = v104 * v763
    v1044 = v114 * v1039
    v1045 = v84 * v1039
    del v1039
    v1046 = v114 * v803
    v1047 = v104 * v803
    del v104
    v1048 = v907 + v909
    del v907, v909
    v1049 = v934 + v1048
    del v934, v1048
    v1050 = v936 + v1049
    del v936, v1049
    v1051 = v998 + v1050
    del v998, v1050
    v1052 = v1000 + v1051
    del v1000, v1051
    v1053 = v1052 * 2.0
    del v1052
    v1054 = v903 + v905
    del v903, v905
    v1055 = v938 + v1054
    del v938, v1054
    v1056 = v940 + v1055
    del v940, v1055
    v1057 = v994 + v1056
    del v994, v1056
    v1058 = v996 + v1057
    del v996, v1057
    v1059 = v1058 * -2.0
    del v1058
    v1060 = v872 + v874
    del v872, v874
    v1061 = v963 + v1060
    del v963, v1060
    v1062 = v965 + v1061
    del v965, v1061
    v1063 = v1041 + v1062
    del v1041, v1062
    v1064 = v1043 + v1063
    del v1043, v1063
    v1065 = -v1064
    del v1064
    v1066 = narrow(v1012, 1, channels - 1)
    del v1012
    v1067 = v153 * v1066
    v1068 = v76 * v1066
    v1069 = v153 * v757
    del v153
    v1070 = v105 * v757
    v1071 = v115 * v1066
    v1072 = v83 * v1066
    del v1066
    v1073 = v115 * v798
    v1074 = v105 * v798
    del v105
    v1075 = v916 + v918
    del v916, v918
    v1076 = v943 + v1075
    del v943, v1075
    v1077 = v945 + v1076
    del v945, v1076
    v1078 = v1007 + v1077
    del v1007, v1077
    v1079 = v1009 + v1078
    del v1009, v1078
    v1080 = v1079 * 2.0
    del v1079
    v1081 = v912 + v914
    del v912, v914
    v1082 = v947 + v1081
    del v947, v1081
    v1083 = v949 + v1082
    del v949, v1082
    v1084 = v1003 + v1083
    del v1003, v1083
    v1085 = v1005 + v1084
    del v1005, v1084
    v1086 = v1085 * -2.0
    del v1085
    v1087 = v881 + v883
    del v881, v883
    v1088 = v972 + v1087
    del v972, v1087
    v1089 = v974 + v1088
    del v974, v1088
    v1090 = v1068 + v1089
    del v1068, v1089
    v1091 = v1070 + v1090
    del v1070, v1090
    v1092 = -v1091
    del v1091
    v1093 = v152 * v568
    v1094 = v31 * v568
    del v568
    v1095 = v152 * v556
    del v152
    v1096 = v35 * v556
    del v556
    v1097 = v1094 + v1096
    del v1094, v1096
    v1098 = v123 * v1097
    v1099 = v71 * v1097
    del v71
    v1100 = v123 * v738
    v1101 = v106 * v738
    del v738
    v1102 = v116 * v1097
    v1103 = v86 * v1097
    del v86
    v1104 = v116 * v813
    v1105 = v106 * v813
    del v813
    v1106 = v118 * v1097
    v1107 = v73 * v1097
    del v73
    v1108 = v118 * v744
    v1109 = v106 * v744
    del v744
    v1110 = v117 * v1097
    v1111 = v87 * v1097
    del v87, v1097
    v1112 = v117 * v836
    v1113 = v106 * v836
    del v106, v836
    v1114 = v141 * v502
    v1115 = v14 * v502
    del v502
    v1116 = v141 * v496
    del v141
    v1117 = v17 * v496
    del v496
    v1118 = v1115 + v1117
    del v1115, v1117
    v1119 = v123 * v1118
    v1120 = v80 * v1118
    del v80
    v1121 = v123 * v783
    v1122 = v107 * v783
    del v783
    v1123 = v116 * v1118
    v1124 = v66 * v1118
    del v66
    v1125 = v116 * v719
    v1126 = v107 * v719
    del v719
    v1127 = v118 * v1118
    v1128 = v81 * v1118
    del v81
    v1129 = v118 * v788
    v1130 = v107 * v788
    del v788
    v1131 = v117 * v1118
    v1132 = v68 * v1118
    del v68, v1118
    v1133 = v117 * v725
    v1134 = v107 * v725
    del v107, v725
    v1135 = v130 * v503
    v1136 = v15 * v503
    del v503
    v1137 = v130 * v497
    del v130
    v1138 = v18 * v497
    del v497
    v1139 = v1136 + v1138
    del v1136, v1138
    v1140 = v123 * v1139
    v1141 = v76 * v1139
    del v76
    v1142 = v123 * v757
    del v123
    v1143 = v108 * v757
    del v757
    v1144 = v116 * v1139
    v1145 = v83 * v1139
    del v83
    v1146 = v116 * v798
    v1147 = v108 * v798
    del v798
    v1148 = v1099 + v1101
    del v1099, v1101
    v1149 = v1120 + v1148
    del v1120, v1148
    v1150 = v1122 + v1149
    del v1122, v1149
    v1151 = v1141 + v1150
    del v1141, v1150
    v1152 = v1143 + v1151
    del v1143, v1151
    v1153 = -v1152
    del v1152
    v1154 = v118 * v1139
    v1155 = v78 * v1139
    del v78
    v1156 = v118 * v763
    del v118
    v1157 = v108 * v763
    del v763
    v1158 = v117 * v1139
    v1159 = v84 * v1139
    del v84, v1139
    v1160 = v117 * v803
    v1161 = v108 * v803
    del v108, v803
    v1162 = v1107 + v1109
    del v1107, v1109
    v1163 = v1128 + v1162
    del v1128, v1162
    v1164 = v1130 + v1163
    del v1130, v1163
    v1165 = v1155 + v1164
    del v1155, v1164
    v1166 = v1157 + v1165
    del v1157, v1165
    v1167 = -v1166
    del v1166
    v1168 = v686 + v688
    del v686, v688
    v1169 = v690 + v1168
    del v690, v1168
    v1170 = v692 + v1169
    del v692, v1169
    v1171 = v694 + v1170
    del v694, v1170
    v1172 = v696 + v1171
    del v696, v1171
    v1173 = v698 + v1172
    del v698, v1172
    v1174 = v700 + v1173
    del v700, v1173
    v1175 = v702 + v1174
    del v702, v1174
    v1176 = v704 + v1175
    del v704, v1175
    v1177 = v706 + v1176
    del v706, v1176
    v1178 = v708 + v1177
    del v708, v1177
    v1179 = v1111 + v1178
    del v1111, v1178
    v1180 = v1113 + v1179
    del v1113, v1179
    v1181 = v1132 + v1180
    del v1132, v1180
    v1182 = v1134 + v1181
    del v1134, v1181
    v1183 = v1159 + v1182
    del v1159, v1182
    v1184 = v1161 + v1183
    del v1161, v1183
    v1185 = v1167 + v1184
    del v1167, v1184
    v1186 = v513 + v515
    del v513, v515
    v1187 = v532 + v1186
    del v532, v1186
    v1188 = v534 + v1187
    del v534, v1187
    v1189 = v582 + v1188
    del v582, v1188
    v1190 = v584 + v1189
    del v584, v1189
    v1191 = v643 + v1190
    del v643, v1190
    v1192 = v645 + v1191
    del v645, v1191
    v1193 = v663 + v1192
    del v663, v1192
    v1194 = v665 + v1193
    del v665, v1193
    v1195 = v682 + v1194
    del v682, v1194
    v1196 = v684 + v1195
    del v684, v1195
    v1197 = v1103 + v1196
    del v1103, v1196
    v1198 = v1105 + v1197
    del v1105, v1197
    v1199 = v1124 + v1198
    del v1124, v1198
    v1200 = v1126 + v1199
    del v1126, v1199
    v1201 = v1145 + v1200
    del v1145, v1200
    v1202 = v1147 + v1201
    del v1147, v1201
    v1203 = v1153 + v1202
    del v1153, v1202
    v1204 = v885 + v887
    del v885, v887
    v1205 = v976 + v1204
    del v976, v1204
    v1206 = v978 + v1205
    del v978, v1205
    v1207 = v1072 + v1206
    del v1072, v1206
    v1208 = v1074 + v1207
    del v1074, v1207
    v1209 = v1080 + v1208
    del v1080, v1208
    v1210 = v1086 + v1209
    del v1086, v1209
    v1211 = v1092 + v1210
    del v1092, v1210
    v1212 = v876 + v878
    del v876, v878
    v1213 = v967 + v1212
    del v967, v1212
    v1214 = v969 + v1213
    del v969, v1213
    v1215 = v1045 + v1214
    del v1045, v1214
    v1216 = v1047 + v1215
    del v1047, v1215
    v1217 = v1053 + v1216
    del v1053, v1216
    v1218 = v1059 + v1217
    del v1059, v1217
    v1219 = v1065 + v1218
    del v1065, v1218
    v1220 = v867 + v869
    del v867, v869
    v1221 = v958 + v1220
    del v958, v1220
    v1222 = v960 + v1221
    del v960, v1221
    v1223 = v1018 + v1222
    del v1018, v1222
    v1224 = v1020 + v1223
    del v1020, v1223
    v1225 = v1026 + v1224
    del v1026, v1224
    v1226 = v1032 + v1225
    del v1032, v1225
    v1227 = v1038 + v1226
    del v1038, v1226
    v1228 = v727 + v729
    del v727, v729
    v1229 = v805 + v1228
    del v805, v1228
    v1230 = v807 + v1229
    del v807, v1229
    v1231 = v838 + v1230
    del v838, v1230
    v1232 = v840 + v1231
    del v840, v1231
    v1233 = v846 + v1232
    del v846, v1232
    v1234 = v852 + v1233
    del v852, v1233
    v1235 = v858 + v1234
    del v858, v1234
    v1236 = v721 + v723
    del v721, v723
    v1237 = v800 + v1236
    del v800, v1236
    v1238 = v802 + v1237
    del v802, v1237
    v1239 = v815 + v1238
    del v815, v1238
    v1240 = v817 + v1239
    del v817, v1239
    v1241 = v823 + v1240
    del v823, v1240
    v1242 = v829 + v1241
    del v829, v1241
    v1243 = v835 + v1242
    del v835, v1242
    v1244 = v715 + v717
    del v715, v717
    v1245 = v776 + v1244
    del v776, v1244
    v1246 = v782 + v1245
    del v782, v1245
    v1247 = v578 + v580
    del v578, v580
    v1248 = v610 + v1247
    del v610, v1247
    v1249 = v612 + v1248
    del v612, v1248
    v1250 = v616 + v1249
    del v616, v1249
    v1251 = v618 + v1250
    del v618, v1250
    v1252 = v640 + v1251
    del v640, v1251
    v1253 = v1142 + v1146
    del v1142, v1146
    v1254 = v1156 + v1253
    del v1156, v1253
    v1255 = v1160 + v1254
    del v1160, v1254
    v1256 = v18 * v1255
    v1257 = v15 * v1255
    del v1255
    v1258 = v1121 + v1125
    del v1121, v1125
    v1259 = v1129 + v1258
    del v1129, v1258
    v1260 = v1133 + v1259
    del v1133, v1259
    v1261 = v17 * v1260
    v1262 = v14 * v1260
    del v1260
    v1263 = v1100 + v1104
    del v1100, v1104
    v1264 = v1108 + v1263
    del v1108, v1263
    v1265 = v1112 + v1264
    del v1112, v1264
    v1266 = v35 * v1265
    v1267 = v31 * v1265
    del v1265
    v1268 = v1069 + v1073
    del v1069, v1073
    v1269 = pad(v1268, 1, channels)
    del v1268
    v1270 = v1042 + v1046
    del v1042, v1046
    v1271 = pad(v1270, 0, channels)
    del v1270
    v1272 = v1015 + v1019
    del v1015, v1019
    v1273 = v1269 + v1272
    del v1269, v1272
    v1274 = v1271 + v1273
    del v1271, v1273
    v1275 = v2 * v1274
    del v1274
    v1276 = v1275 * 2.0
    del v1275
    v1277 = v1004 + v1008
    del v1004, v1008
    v1278 = pad(v1277, 1, channels)
    del v1277
    v1279 = v995 + v999
    del v995, v999
    v1280 = pad(v1279, 0, channels)
    del v1279
    v1281 = v986 + v990
    del v986, v990
    v1282 = v1278 + v1281
    del v1278, v1281
    v1283 = v1280 + v1282
    del v1280, v1282
    v1284 = v2 * v1283
    v1285 = v1 * v1283
    del v1283
    v1286 = v973 + v977
    del v973, v977
    v1287 = pad(v1286, 1, channels)
    del v1286
    v1288 = v964 + v968
    del v964, v968
    v1289 = pad(v1288, 0, channels)
    del v1288
    v1290 = v955 + v959
    del v955, v959
    v1291 = v1287 + v1290
    del v1287, v1290
    v1292 = v1289 + v1291
    del v1289, v1291
    v1293 = v1 * v1292
    del v1292
    v1294 = v1293 * 2.0
    del v1293
    v1295 = v944 + v948
    del v944, v948
    v1296 = pad(v1295, 1, channels)
    del v1295
    v1297 = v935 + v939
    del v935, v939
    v1298 = pad(v1297, 0, channels)
    del v1297
    v1299 = v926 + v930
    del v926, v930
    v1300 = v1296 + v1299
    del v1296, v1299
    v1301 = v1298 + v1300
    del v1298, v1300
    v1302 = v2 * v1301
    v1303 = v0 * v1301
    del v1301
    v1304 = v913 + v917
    del v913, v917
    v1305 = pad(v1304, 1, channels)
    del v1304
    v1306 = v904 + v908
    del v904, v908
    v1307 = pad(v1306, 0, channels)
    del v1306
    v1308 = v895 + v899
    del v895, v899
    v1309 = v1305 + v1308
    del v1305, v1308
    v1310 = v1307 + v1309
    del v1307, v1309
    v1311 = v1 * v1310
    v1312 = v0 * v1310
    del v1310
    v1313 = v882 + v886
    del v882, v886
    v1314 = pad(v1313, 1, channels)
    del v1313
    v1315 = v873 + v877
    del v873, v877
    v1316 = pad(v1315, 0, channels)
    del v1315
    v1317 = v864 + v868
    del v864, v868
    v1318 = v1314 + v1317
    del v1314, v1317
    v1319 = v1316 + v1318
    del v1316, v1318
    v1320 = v0 * v1319
    del v1319
    v1321 = v1320 * 2.0
    del v1320
    v1322 = v839 + v875
    del v839, v875
    v1323 = v1110 + v1322
    del v1110, v1322
    v1324 = pad(v1323, 1, channels)
    del v1323
    v1325 = v816 + v884
    del v816, v884
    v1326 = v1102 + v1325
    del v1102, v1325
    v1327 = pad(v1326, 0, channels)
    del v1326
    v1328 = v866 + v1324
    del v866, v1324
    v1329 = v1327 + v1328
    del v1327, v1328
    v1330 = v8 * v1329
    v1331 = v6 * v1329
    del v1329
    v1332 = v806 + v1044
    del v806, v1044
    v1333 = v1158 + v1332
    del v1158, v1332
    v1334 = pad(v1333, 1, channels)
    del v1333
    v1335 = v801 + v1071
    del v801, v1071
    v1336 = v1144 + v1335
    del v1144, v1335
    v1337 = pad(v1336, 0, channels)
    del v1336
    v1338 = v1017 + v1334
    del v1017, v1334
    v1339 = v1337 + v1338
    del v1337, v1338
    v1340 = v8 * v1339
    v1341 = v3 * v1339
    del v1339
    v1342 = v791 + v962
    del v791, v962
    v1343 = v1127 + v1342
    del v1127, v1342
    v1344 = pad(v1343, 1, channels)
    del v1343
    v1345 = v786 + v971
    del v786, v971
    v1346 = v1119 + v1345
    del v1119, v1345
    v1347 = pad(v1346, 0, channels)
    del v1346
    v1348 = v773 + v953
    del v773, v953
    v1349 = v1344 + v1348
    del v1344, v1348
    v1350 = v1347 + v1349
    del v1347, v1349
    v1351 = v7 * v1350
    del v1350
    v1352 = v1351 * 2.0
    del v1351
    v1353 = v766 + v1040
    del v766, v1040
    v1354 = v1154 + v1353
    del v1154, v1353
    v1355 = pad(v1354, 1, channels)
    del v1354
    v1356 = v764 + v804
    del v764, v804
    v1357 = pad(v1356, 0, channels)
    del v1356
    v1358 = v760 + v1067
    del v760, v1067
    v1359 = v1140 + v1358
    del v1140, v1358
    v1360 = pad(v1359, 0, channels)
    del v1359
    v1361 = v758 + v799
    del v758, v799
    v1362 = pad(v1361, 1, channels)
    del v1361
    v1363 = v754 + v1013
    del v754, v1013
    v1364 = v1355 + v1363
    del v1355, v1363
    v1365 = v1360 + v1364
    del v1360, v1364
    v1366 = v5 * v1365
    del v1365
    v1367 = v1366 * 2.0
    del v1366
    v1368 = v747 + v871
    del v747, v871
    v1369 = v1106 + v1368
    del v1106, v1368
    v1370 = pad(v1369, 1, channels)
    del v1369
    v1371 = v745 + v837
    del v745, v837
    v1372 = pad(v1371, 0, channels)
    del v1371
    v1373 = v741 + v880
    del v741, v880
    v1374 = v1098 + v1373
    del v1098, v1373
    v1375 = pad(v1374, 0, channels)
    del v1374
    v1376 = v739 + v814
    del v739, v814
    v1377 = pad(v1376, 1, channels)
    del v1376
    v1378 = v735 + v862
    del v735, v862
    v1379 = v1370 + v1378
    del v1370, v1378
    v1380 = v1375 + v1379
    del v1375, v1379
    v1381 = v4 * v1380
    del v1380
    v1382 = v1381 * 2.0
    del v1381
    v1383 = v728 + v966
    del v728, v966
    v1384 = v1131 + v1383
    del v1131, v1383
    v1385 = pad(v1384, 1, channels)
    del v1384
    v1386 = v726 + v789
    del v726, v789
    v1387 = pad(v1386, 0, channels)
    del v1386
    v1388 = v722 + v975
    del v722, v975
    v1389 = v1123 + v1388
    del v1123, v1388
    v1390 = pad(v1389, 0, channels)
    del v1389
    v1391 = v720 + v784
    del v720, v784
    v1392 = pad(v1391, 1, channels)
    del v1391
    v1393 = v716 + v957
    del v716, v957
    v1394 = v1385 + v1393
    del v1385, v1393
    v1395 = v1390 + v1394
    del v1390, v1394
    v1396 = v6 * v1395
    v1397 = v3 * v1395
    del v1395
    v1398 = v683 + v707
    del v683, v707
    v1399 = v679 + v705
    del v679, v705
    v1400 = v906 + v1399
    del v906, v1399
    v1401 = pad(v1400, 1, channels)
    del v1400
    v1402 = v674 + v681
    del v674, v681
    v1403 = v915 + v1402
    del v915, v1402
    v1404 = pad(v1403, 0, channels)
    del v1403
    v1405 = v897 + v1401
    del v897, v1401
    v1406 = v1404 + v1405
    del v1404, v1405
    v1407 = v7 * v1406
    v1408 = v4 * v1406
    del v1406
    v1409 = v664 + v703
    del v664, v703
    v1410 = -v1409
    del v1409
    v1411 = v659 + v701
    del v659, v701
    v1412 = v937 + v1411
    del v937, v1411
    v1413 = pad(v1412, 1, channels)
    del v1412
    v1414 = v654 + v662
    del v654, v662
    v1415 = v946 + v1414
    del v946, v1414
    v1416 = pad(v1415, 0, channels)
    del v1415
    v1417 = v928 + v1413
    del v928, v1413
    v1418 = v1416 + v1417
    del v1416, v1417
    v1419 = v8 * v1418
    v1420 = v7 * v1418
    del v1418
    v1421 = v644 + v699
    del v644, v699
    v1422 = -v1421
    del v1421
    v1423 = pad(v633, 1, channels - 1)
    del v633
    v1424 = pad(v628, 0, channels - 1)
    del v628
    v1425 = v1398 + v1422
    del v1398, v1422
    v1426 = v1423 + v1425
    del v1423
    v1427 = v1424 + v1426
    del v1424, v1426
    v1428 = v35 * v1427
    v1429 = v14 * v1427
    del v1427
    v1430 = pad(v617, 1, channels - 1)
    del v617
    v1431 = v615 + v631
    del v615, v631
    v1432 = pad(v1431, 0, channels)
    del v1431
    v1433 = pad(v611, 0, channels - 1)
    del v611
    v1434 = v609 + v626
    del v609, v626
    v1435 = pad(v1434, 2, channels)
    del v1434
    v1436 = v1425 + v1430
    del v1425, v1430
    v1437 = v1433 + v1436
    del v1433, v1436
    v1438 = v31 * v1437
    v1439 = v17 * v1437
    del v1437
    v1440 = v600 + v697
    del v600, v697
    v1441 = v902 + v1440
    del v902, v1440
    v1442 = pad(v1441, 1, channels)
    del v1441
    v1443 = v598 + v677
    del v598, v677
    v1444 = pad(v1443, 0, channels)
    del v1443
    v1445 = v594 + v642
    del v594, v642
    v1446 = v911 + v1445
    del v911, v1445
    v1447 = pad(v1446, 0, channels)
    del v1446
    v1448 = v592 + v672
    del v592, v672
    v1449 = pad(v1448, 1, channels)
    del v1448
    v1450 = v893 + v1442
    del v893, v1442
    v1451 = v1447 + v1450
    del v1447, v1450
    v1452 = v6 * v1451
    v1453 = v5 * v1451
    del v1451
    v1454 = v583 + v695
    del v583, v695
    v1455 = pad(v579, 1, channels - 1)
    del v579
    v1456 = pad(v577, 0, channels)
    del v577
    v1457 = v1410 + v1454
    del v1410, v1454
    v1458 = v1455 + v1457
    del v1455
    v1459 = v35 * v1458
    del v35
    v1460 = v18 * v1458
    del v1458
    v1461 = v571 + v621
    del v571, v621
    v1462 = v1095 + v1461
    del v1095, v1461
    v1463 = v1267 + v1462
    del v1267, v1462
    v1464 = v1429 + v1463
    del v1429, v1463
    v1465 = v1460 + v1464
    del v1460, v1464
    v1466 = pad(v1465, 1, channels)
    del v1465
    v1467 = pad(v566, 0, channels - 1)
    del v566
    v1468 = pad(v564, 2, channels)
    del v564
    v1469 = v1457 + v1467
    del v1457, v1467
    v1470 = v31 * v1469
    del v31
    v1471 = v15 * v1469
    del v1469
    v1472 = v559 + v604
    del v559, v604
    v1473 = v1093 + v1472
    del v1093, v1472
    v1474 = v1266 + v1473
    del v1266, v1473
    v1475 = v1439 + v1474
    del v1439, v1474
    v1476 = v1471 + v1475
    del v1471, v1475
    v1477 = pad(v1476, 0, channels)
    del v1476
    v1478 = v554 + v693
    del v554, v693
    v1479 = v933 + v1478
    del v933, v1478
    v1480 = pad(v1479, 1, channels)
    del v1479
    v1481 = v552 + v657
    del v552, v657
    v1482 = pad(v1481, 0, channels)
    del v1481
    v1483 = v548 + v581
    del v548, v581
    v1484 = v942 + v1483
    del v942, v1483
    v1485 = pad(v1484, 0, channels)
    del v1484
    v1486 = v546 + v652
    del v546, v652
    v1487 = pad(v1486, 1, channels)
    del v1486
    v1488 = v542 + v924
    del v542, v924
    v1489 = v1480 + v1488
    del v1480, v1488
    v1490 = v1485 + v1489
    del v1485, v1489
    v1491 = v5 * v1490
    v1492 = v4 * v1490
    del v1490
    v1493 = v533 + v691
    del v533, v691
    v1494 = v529 + v689
    del v529, v689
    v1495 = v997 + v1494
    del v997, v1494
    v1496 = pad(v1495, 1, channels)
    del v1495
    v1497 = v524 + v531
    del v524, v531
    v1498 = v1006 + v1497
    del v1006, v1497
    v1499 = pad(v1498, 0, channels)
    del v1498
    v1500 = v988 + v1496
    del v988, v1496
    v1501 = v1499 + v1500
    del v1499, v1500
    v1502 = v7 * v1501
    v1503 = v5 * v1501
    del v1501
    v1504 = v514 + v687
    del v514, v687
    v1505 = -v1504
    del v1504
    v1506 = v1493 + v1505
    del v1493, v1505
    v1507 = v18 * v1506
    del v18
    v1508 = v17 * v1506
    del v17
    v1509 = v506 + v569
    del v506, v569
    v1510 = v1137 + v1509
    del v1137, v1509
    v1511 = v1257 + v1510
    del v1257, v1510
    v1512 = v1459 + v1511
    del v1459, v1511
    v1513 = v1508 + v1512
    del v1508, v1512
    v1514 = pad(v1513, 0, channels)
    del v1513
    v1515 = v504 + v602
    del v504, v602
    v1516 = v1116 + v1515
    del v1116, v1515
    v1517 = v1262 + v1516
    del v1262, v1516
    v1518 = v1438 + v1517
    del v1438, v1517
    v1519 = v1507 + v1518
    del v1507, v1518
    v1520 = pad(v1519, 1, channels)
    del v1519
    v1521 = v15 * v1506
    del v15
    v1522 = v14 * v1506
    del v14, v1506
    v1523 = v500 + v557
    del v500, v557
    v1524 = v1135 + v1523
    del v1135, v1523
    v1525 = v1256 + v1524
    del v1256, v1524
    v1526 = v1470 + v1525
    del v1470, v1525
    v1527 = v1522 + v1526
    del v1522, v1526
    v1528 = pad(v1527, 1, channels)
    del v1527
    v1529 = v498 + v619
    del v498, v619
    v1530 = v1114 + v1529
    del v1114, v1529
    v1531 = v1261 + v1530
    del v1261, v1530
    v1532 = v1428 + v1531
    del v1428, v1531
    v1533 = v1521 + v1532
    del v1521, v1532
    v1534 = pad(v1533, 0, channels)
    del v1533
    v1535 = v494 + v685
    del v494, v685
    v1536 = v993 + v1535
    del v993, v1535
    v1537 = pad(v1536, 1, channels)
    del v1536
    v1538 = v492 + v527
    del v492, v527
    v1539 = pad(v1538, 0, channels)
    del v1538
    v1540 = v488 + v512
    del v488, v512
    v1541 = v1002 + v1540
    del v1002, v1540
    v1542 = pad(v1541, 0, channels)
    del v1541
    v1543 = v486 + v522
    del v486, v522
    v1544 = pad(v1543, 1, channels)
    del v1543
    v1545 = v984 + v1537
    del v984, v1537
    v1546 = v1542 + v1545
    del v1542, v1545
    v1547 = v4 * v1546
    v1548 = v3 * v1546
    del v1546
    v1549 = v648 + v714
    del v648, v714
    v1550 = v771 + v1549
    del v771, v1549
    v1551 = v795 + v1550
    del v795, v1550
    v1552 = v810 + v1551
    del v810, v1551
    v1553 = v1331 + v1552
    del v1331, v1552
    v1554 = v1341 + v1553
    del v1341, v1553
    v1555 = v1387 + v1554
    del v1387, v1554
    v1556 = v1392 + v1555
    del v1392, v1555
    v1557 = v1420 + v1556
    del v1420, v1556
    v1558 = v518 + v540
    del v518, v540
    v1559 = v646 + v1558
    del v646, v1558
    v1560 = v668 + v1559
    del v668, v1559
    v1561 = v769 + v1560
    del v769, v1560
    v1562 = v1352 + v1561
    del v1352, v1561
    v1563 = v1408 + v1562
    del v1408, v1562
    v1564 = v1419 + v1563
    del v1419, v1563
    v1565 = v1482 + v1564
    del v1482, v1564
    v1566 = v1487 + v1565
    del v1487, v1565
    v1567 = v1503 + v1566
    del v1503, v1566
    v1568 = v587 + v711
    del v587, v711
    v1569 = v752 + v1568
    del v752, v1568
    v1570 = v808 + v1569
    del v808, v1569
    v1571 = v1330 + v1570
    del v1330, v1570
    v1572 = v1357 + v1571
    del v1357, v1571
    v1573 = v1362 + v1572
    del v1362, v1572
    v1574 = v1397 + v1573
    del v1397, v1573
    v1575 = v1453 + v1574
    del v1453, v1574
    v1576 = v516 + v537
    del v516, v537
    v1577 = v585 + v1576
    del v585, v1576
    v1578 = v750 + v1577
    del v750, v1577
    v1579 = v1367 + v1578
    del v1367, v1578
    v1580 = v1444 + v1579
    del v1444, v1579
    v1581 = v1449 + v1580
    del v1449, v1580
    v1582 = v1452 + v1581
    del v1452, v1581
    v1583 = v1492 + v1582
    del v1492, v1582
    v1584 = v1502 + v1583
    del v1502, v1583
    v1585 = v481 + v535
    del v481, v535
    v1586 = v666 + v1585
    del v666, v1585
    v1587 = v731 + v1586
    del v731, v1586
    v1588 = v1382 + v1587
    del v1382, v1587
    v1589 = v1407 + v1588
    del v1407, v1588
    v1590 = v1491 + v1589
    del v1491, v1589
    v1591 = v1539 + v1590
    del v1539, v1590
    v1592 = v1544 + v1591
    del v1544, v1591
    v1593 = v1548 + v1592
    del v1548, v1592
    v1594 = v479 + v709
    del v479, v709
    v1595 = v733 + v1594
    del v733, v1594
    v1596 = v793 + v1595
    del v793, v1595
    v1597 = v1340 + v1596
    del v1340, v1596
    v1598 = v1372 + v1597
    del v1372, v1597
    v1599 = v1377 + v1598
    del v1377, v1598
    v1600 = v1396 + v1599
    del v1396, v1599
    v1601 = v1547 + v1600
    del v1547, v1600
    v1602 = v921 + v981
    del v921, v981
    v1603 = v1011 + v1602
    del v1011, v1602
    v1604 = v1276 + v1603
    del v1276, v1603
    v1605 = v1285 + v1604
    del v1285, v1604
    v1606 = v1303 + v1605
    del v1303, v1605
    v1607 = v1432 + v1606
    del v1432, v1606
    v1608 = v1435 + v1607
    del v1435, v1607
    v1609 = v1514 + v1608
    del v1514, v1608
    v1610 = v1528 + v1609
    del v1528, v1609
    v1611 = v890 + v951
    del v890, v951
    v1612 = v979 + v1611
    del v979, v1611
    v1613 = v1284 + v1612
    del v1284, v1612
    v1614 = v1294 + v1613
    del v1294, v1613
    v1615 = v1312 + v1614
    del v1312, v1614
    v1616 = v1456 + v1615
    del v1456, v1615
    v1617 = v1468 + v1616
    del v1468, v1616
    v1618 = v1520 + v1617
    del v1520, v1617
    v1619 = v1534 + v1618
    del v1534, v1618
    v1620 = v860 + v888
    del v860, v888
    v1621 = v919 + v1620
    del v919, v1620
    v1622 = v1302 + v1621
    del v1302, v1621
    v1623 = v1311 + v1622
    del v1311, v1622
    v1624 = v1321 + v1623
    del v1321, v1623
    v1625 = v1466 + v1624
    del v1466, v1624
    v1626 = v1477 + v1625
    del v1477, v1625
    return (
        stack([None, v1626, v1619, v1610, v1601, v1584, v1567, v1557, v1593, v1575], jets),
        join([v469, v1252, v1246, v1243, v1235, v1227, v1219, v1211, v1203, v1185], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
