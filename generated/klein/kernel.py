"""Differential invariants of klein, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       klein: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  71d72d32dea52c6ce6061a9fdb626e51d31c3260bdb8de5670dd14cb4f946991
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    267 operations per channel and pixel: add 59, mul 106, power 4, scale 48, sub 50
Backward   474 operations per channel and pixel: add 168, mul 197, neg 9, power 4, scale 63, sub 33
Second     838 operations per channel and pixel: add 330, mul 351, neg 21, power 4, scale 99, sub 33
Features
    u(i), weight 0: u0
    L(i), weight 0: 2*u0_x*x**3 + 2*u0_x*x*y**2 - 2*u0_x*x + u0_xx*x**4 + u0_xx*x**2*y**2 - 2*u0_xx*x**2 -
        u0_xx*y**2 + u0_xx + 2*u0_xy*x**3*y + 2*u0_xy*x*y**3 - 2*u0_xy*x*y + 2*u0_y*x**2*y + 2*u0_y*y**3 -
        2*u0_y*y + u0_yy*x**2*y**2 - u0_yy*x**2 + u0_yy*y**4 - 2*u0_yy*y**2 + u0_yy
    T(i,i,i), weight 0: u0_x**2*u0_yy*x**6 + 3*u0_x**2*u0_yy*x**4*y**2 - 3*u0_x**2*u0_yy*x**4 +
        3*u0_x**2*u0_yy*x**2*y**4 - 6*u0_x**2*u0_yy*x**2*y**2 + 3*u0_x**2*u0_yy*x**2 + u0_x**2*u0_yy*y**6 -
        3*u0_x**2*u0_yy*y**4 + 3*u0_x**2*u0_yy*y**2 - u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y*x**6 -
        6*u0_x*u0_xy*u0_y*x**4*y**2 + 6*u0_x*u0_xy*u0_y*x**4 - 6*u0_x*u0_xy*u0_y*x**2*y**4 +
        12*u0_x*u0_xy*u0_y*x**2*y**2 - 6*u0_x*u0_xy*u0_y*x**2 - 2*u0_x*u0_xy*u0_y*y**6 + 6*u0_x*u0_xy*u0_y*y**4
        - 6*u0_x*u0_xy*u0_y*y**2 + 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2*x**6 + 3*u0_xx*u0_y**2*x**4*y**2 -
        3*u0_xx*u0_y**2*x**4 + 3*u0_xx*u0_y**2*x**2*y**4 - 6*u0_xx*u0_y**2*x**2*y**2 + 3*u0_xx*u0_y**2*x**2 +
        u0_xx*u0_y**2*y**6 - 3*u0_xx*u0_y**2*y**4 + 3*u0_xx*u0_y**2*y**2 - u0_xx*u0_y**2
    Qa(i,i), weight 0: u0_x**2*x**4 + u0_x**2*x**2*y**2 - 2*u0_x**2*x**2 - u0_x**2*y**2 + u0_x**2 +
        2*u0_x*u0_y*x**3*y + 2*u0_x*u0_y*x*y**3 - 2*u0_x*u0_y*x*y + u0_y**2*x**2*y**2 - u0_y**2*x**2 +
        u0_y**2*y**4 - 2*u0_y**2*y**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x*x**4 + u0_x*u1_x*x**2*y**2 - 2*u0_x*u1_x*x**2 - u0_x*u1_x*y**2 + u0_x*u1_x +
        u0_x*u1_y*x**3*y + u0_x*u1_y*x*y**3 - u0_x*u1_y*x*y + u0_y*u1_x*x**3*y + u0_y*u1_x*x*y**3 -
        u0_y*u1_x*x*y + u0_y*u1_y*x**2*y**2 - u0_y*u1_y*x**2 + u0_y*u1_y*y**4 - 2*u0_y*u1_y*y**2 + u0_y*u1_y
    Qb(i,i), weight 0: -u0_x**2*x**4 - 2*u0_x**2*x**2*y**2 + 2*u0_x**2*x**2 - u0_x**2*y**4 + 2*u0_x**2*y**2 -
        u0_x**2 - 2*u0_x*u0_xy*x**4*y - 4*u0_x*u0_xy*x**2*y**3 + 4*u0_x*u0_xy*x**2*y - 2*u0_x*u0_xy*y**5 +
        4*u0_x*u0_xy*y**3 - 2*u0_x*u0_xy*y + 2*u0_x*u0_yy*x**5 + 4*u0_x*u0_yy*x**3*y**2 - 4*u0_x*u0_yy*x**3 +
        2*u0_x*u0_yy*x*y**4 - 4*u0_x*u0_yy*x*y**2 + 2*u0_x*u0_yy*x + 2*u0_xx*u0_y*x**4*y +
        4*u0_xx*u0_y*x**2*y**3 - 4*u0_xx*u0_y*x**2*y + 2*u0_xx*u0_y*y**5 - 4*u0_xx*u0_y*y**3 + 2*u0_xx*u0_y*y +
        u0_xx*u0_yy*x**6 + 3*u0_xx*u0_yy*x**4*y**2 - 3*u0_xx*u0_yy*x**4 + 3*u0_xx*u0_yy*x**2*y**4 -
        6*u0_xx*u0_yy*x**2*y**2 + 3*u0_xx*u0_yy*x**2 + u0_xx*u0_yy*y**6 - 3*u0_xx*u0_yy*y**4 +
        3*u0_xx*u0_yy*y**2 - u0_xx*u0_yy - u0_xy**2*x**6 - 3*u0_xy**2*x**4*y**2 + 3*u0_xy**2*x**4 -
        3*u0_xy**2*x**2*y**4 + 6*u0_xy**2*x**2*y**2 - 3*u0_xy**2*x**2 - u0_xy**2*y**6 + 3*u0_xy**2*y**4 -
        3*u0_xy**2*y**2 + u0_xy**2 - 2*u0_xy*u0_y*x**5 - 4*u0_xy*u0_y*x**3*y**2 + 4*u0_xy*u0_y*x**3 -
        2*u0_xy*u0_y*x*y**4 + 4*u0_xy*u0_y*x*y**2 - 2*u0_xy*u0_y*x - u0_y**2*x**4 - 2*u0_y**2*x**2*y**2 +
        2*u0_y**2*x**2 - u0_y**2*y**4 + 2*u0_y**2*y**2 - u0_y**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="klein",
    digest="f0e87f97722b28b64f1d29eaf92f7d6fa9013db25d8bc8f613f2c0e345959c8e",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 0, 0, 0, 1, 0),
    weights=(
        (),
        (),
        (),
        (),
        (),
        (),
    ),
    uses_base=True,
)

FEATURES = (
    "u(i)",
    "L(i)",
    "T(i,i,i)",
    "Qa(i,i)",
    "Qa(i,i+1)",
    "Qb(i,i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    assert base is not None
    v0 = jets[:, :, 0]
    v1 = 1.0
    v2 = jets[:, :, 1]
    v3 = base[:, 0:1]
    v4 = v2 * v3
    v5 = jets[:, :, 2]
    v6 = base[:, 1:2]
    v7 = v5 * v6
    v8 = jets[:, :, 3]
    v9 = v3 * v3
    v10 = v9 * v9
    v11 = v6 * v6
    v12 = v9 * v11
    v13 = jets[:, :, 4]
    v14 = v3 * v6
    v15 = v11 * v14
    v16 = v9 * v14
    v17 = v15 + v16
    del v15, v16
    v18 = v17 - v14
    del v17
    v19 = v13 * v18
    del v18
    v20 = jets[:, :, 5]
    v21 = v11 * v11
    v22 = v5 * v5
    v23 = v3 ** 6
    v24 = v22 * v23
    v25 = v6 ** 6
    v26 = v22 * v25
    v27 = v2 * v5
    v28 = v23 * v27
    v29 = v25 * v27
    v30 = v2 * v2
    v31 = v23 * v30
    v32 = v25 * v30
    v33 = narrow(v2, 0, channels - 1)
    v34 = narrow(v2, 1, channels - 1)
    v35 = v33 * v34
    del v33
    v36 = narrow(v5, 0, channels - 1)
    v37 = narrow(v5, 1, channels - 1)
    v38 = v36 * v37
    v39 = v6 ** 5
    v40 = v5 * v39
    v41 = v2 * v6
    v42 = v2 * v39
    del v39
    v43 = v3 * v5
    v44 = v3 ** 5
    v45 = v5 * v44
    v46 = v2 * v44
    del v44
    v47 = v8 * v20
    v48 = v2 * v9
    v49 = v3 * v48
    v50 = v5 * v48
    v51 = v2 * v48
    v52 = v48 * v48
    v53 = narrow(v48, 0, channels - 1)
    v54 = v34 * v53
    v55 = narrow(v48, 1, channels - 1)
    v56 = v53 * v55
    v57 = v6 * v48
    v58 = v5 * v11
    v59 = v6 * v58
    v60 = v5 * v58
    v61 = v58 * v58
    v62 = v2 * v58
    v63 = v48 * v58
    v64 = narrow(v58, 0, channels - 1)
    v65 = v37 * v64
    v66 = narrow(v58, 1, channels - 1)
    v67 = v64 * v66
    v68 = v3 * v58
    v69 = v2 * v11
    v70 = v3 * v69
    v71 = v58 * v69
    v72 = v2 * v69
    v73 = v69 * v69
    v74 = v48 * v69
    v75 = narrow(v69, 0, channels - 1)
    v76 = v34 * v75
    del v34, v75
    v77 = narrow(v69, 1, channels - 1)
    v78 = v53 * v77
    del v77
    v79 = v6 * v69
    v80 = v5 * v9
    v81 = v6 * v80
    v82 = v5 * v80
    v83 = v80 * v80
    v84 = v58 * v80
    v85 = v48 * v80
    v86 = narrow(v80, 0, channels - 1)
    v87 = v37 * v86
    del v86
    v88 = narrow(v80, 1, channels - 1)
    v89 = v64 * v88
    del v88
    v90 = v3 * v80
    v91 = v2 * v14
    v92 = v5 * v91
    v93 = v58 * v91
    v94 = narrow(v91, 0, channels - 1)
    v95 = v37 * v94
    del v37
    v96 = v66 * v94
    del v66, v94
    v97 = narrow(v91, 1, channels - 1)
    del v91
    v98 = v36 * v97
    del v36
    v99 = v64 * v97
    del v64, v97
    v100 = v9 * v58
    v101 = v58 * v100
    v102 = v80 * v100
    v103 = v48 * v100
    v104 = v6 * v100
    v105 = v3 * v100
    del v100
    v106 = v11 * v48
    v107 = v58 * v106
    v108 = v85 * 3.0
    del v85
    v109 = v27 + v108
    del v27, v108
    v110 = v71 * 3.0
    del v71
    v111 = v109 + v110
    del v109, v110
    v112 = v63 * 6.0
    del v63
    v113 = v111 + v112
    del v111, v112
    v114 = v50 * 3.0
    del v50
    v115 = v113 - v114
    del v113, v114
    v116 = v115 - v28
    del v28, v115
    v117 = v62 * 3.0
    del v62
    v118 = v116 - v117
    del v116, v117
    v119 = v118 - v29
    del v29, v118
    v120 = v107 * 3.0
    del v107
    v121 = v119 - v120
    del v119, v120
    v122 = v103 * 3.0
    del v103
    v123 = v121 - v122
    del v121, v122
    v124 = v13 * v123
    del v123
    v125 = v69 * v106
    v126 = v48 * v106
    v127 = v6 * v106
    v128 = v3 * v106
    del v106
    v129 = v5 * v14
    del v14
    v130 = v48 * v129
    v131 = narrow(v129, 1, channels - 1)
    v132 = v53 * v131
    del v53, v131
    v133 = narrow(v129, 0, channels - 1)
    del v129
    v134 = v55 * v133
    del v55, v133
    v135 = v35 + v38
    del v35, v38
    v136 = v56 + v135
    del v56, v135
    v137 = v67 + v136
    del v67, v136
    v138 = v78 + v137
    del v78, v137
    v139 = v96 + v138
    del v96, v138
    v140 = v132 + v139
    del v132, v139
    v141 = v99 + v140
    del v99, v140
    v142 = v134 + v141
    del v134, v141
    v143 = v89 + v142
    del v89, v142
    v144 = v54 * 2.0
    del v54
    v145 = v143 - v144
    del v143, v144
    v146 = v145 - v76
    del v76, v145
    v147 = v146 - v87
    del v87, v146
    v148 = v65 * 2.0
    del v65
    v149 = v147 - v148
    del v147, v148
    v150 = v149 - v95
    del v95, v149
    v151 = v150 - v98
    del v98, v150
    v152 = v11 * v12
    v153 = v9 * v12
    v154 = v3 * v11
    v155 = v58 * v154
    del v58
    v156 = v69 * v154
    del v69, v154
    v157 = v6 * v9
    v158 = v80 * v157
    del v80
    v159 = v48 * v157
    del v48, v157
    v160 = v79 * 2.0
    del v79
    v161 = v90 * 2.0
    del v90
    v162 = v160 + v161
    del v160, v161
    v163 = v57 * 2.0
    del v57
    v164 = v162 + v163
    del v162, v163
    v165 = v68 * 2.0
    del v68
    v166 = v164 + v165
    del v164, v165
    v167 = v166 - v41
    del v41, v166
    v168 = v167 - v42
    del v42, v167
    v169 = v168 - v43
    del v43, v168
    v170 = v169 - v45
    del v45, v169
    v171 = v127 * 2.0
    del v127
    v172 = v170 - v171
    del v170, v171
    v173 = v172 - v159
    del v159, v172
    v174 = v173 - v155
    del v155, v173
    v175 = v105 * 2.0
    del v105
    v176 = v174 - v175
    del v174, v175
    v177 = v13 * v176
    del v176
    v178 = v9 - v21
    del v21
    v179 = v10 - v11
    del v10
    v180 = v1 + v12
    v181 = v179 + v180
    v182 = v9 * 2.0
    del v9
    v183 = v181 - v182
    del v181, v182
    v184 = v8 * v183
    del v183
    v185 = v11 * 2.0
    del v11
    v186 = v180 - v185
    del v180, v185
    v187 = v186 - v178
    del v186
    v188 = v20 * v187
    del v187
    v189 = v12 * 6.0
    del v12
    v190 = v1 + v189
    del v189
    v191 = v49 + v70
    del v49, v70
    v192 = v4 + v46
    del v46
    v193 = v156 + v192
    del v156, v192
    v194 = v128 * 2.0
    del v128
    v195 = v193 + v194
    del v193, v194
    v196 = v191 * 2.0
    v197 = v195 - v196
    del v195, v196
    v198 = v20 * v197
    del v197
    v199 = v59 + v81
    del v59, v81
    v200 = v191 + v199
    del v191
    v201 = v200 - v4
    del v4, v200
    v202 = v201 - v7
    del v201
    v203 = v202 * 2.0
    del v202
    v204 = v184 + v203
    del v184, v203
    v205 = v19 * 2.0
    del v19
    v206 = v204 + v205
    del v204, v205
    v207 = v188 + v206
    del v188, v206
    v208 = v7 + v40
    del v7, v40
    v209 = v104 * 2.0
    del v104
    v210 = v208 + v209
    del v208, v209
    v211 = v158 + v210
    del v158, v210
    v212 = v199 * 2.0
    del v199
    v213 = v211 - v212
    del v211, v212
    v214 = v8 * v213
    del v213
    v215 = v60 * 2.0
    v216 = v22 - v215
    del v215
    v217 = v82 - v61
    v218 = v84 * 2.0
    v219 = v83 + v218
    del v83, v218
    v220 = v60 * 3.0
    del v60
    v221 = v24 + v220
    del v24, v220
    v222 = v26 + v221
    del v26, v221
    v223 = v101 * 3.0
    del v101
    v224 = v222 + v223
    del v222, v223
    v225 = v102 * 3.0
    del v102
    v226 = v224 + v225
    del v224, v225
    v227 = v217 * 3.0
    v228 = v226 + v227
    del v226, v227
    v229 = v228 - v22
    del v22, v228
    v230 = v219 * 3.0
    v231 = v229 - v230
    del v229, v230
    v232 = v8 * v231
    del v231
    v233 = v23 + v25
    del v23, v25
    v234 = v51 * 2.0
    v235 = v30 - v234
    del v234
    v236 = v52 - v72
    v237 = v74 * 2.0
    v238 = v73 + v237
    del v73, v237
    v239 = v51 * 3.0
    del v51
    v240 = v31 + v239
    del v31, v239
    v241 = v32 + v240
    del v32, v240
    v242 = v125 * 3.0
    del v125
    v243 = v241 + v242
    del v241, v242
    v244 = v126 * 3.0
    del v126
    v245 = v243 + v244
    del v243, v244
    v246 = v245 - v30
    del v30, v245
    v247 = v236 * 3.0
    v248 = v246 - v247
    del v246, v247
    v249 = v238 * 3.0
    v250 = v248 - v249
    del v248, v249
    v251 = v20 * v250
    del v250
    v252 = v124 * 2.0
    del v124
    v253 = v232 + v252
    del v232, v252
    v254 = v251 + v253
    del v251, v253
    v255 = v152 + v153
    del v152, v153
    v256 = v178 - v179
    del v178, v179
    v257 = v190 - v233
    del v190, v233
    v258 = v216 + v235
    del v216, v235
    v259 = v74 + v84
    del v74, v84
    v260 = v93 * 2.0
    del v93
    v261 = v259 + v260
    del v259, v260
    v262 = v130 * 2.0
    del v130
    v263 = v261 + v262
    del v261, v262
    v264 = v236 + v263
    del v236, v263
    v265 = v258 + v264
    del v264
    v266 = v92 * 2.0
    del v92
    v267 = v265 - v266
    del v265, v266
    v268 = v267 - v217
    del v217, v267
    v269 = v82 * 2.0
    del v82
    v270 = v72 * 2.0
    del v72
    v271 = v269 + v270
    del v269, v270
    v272 = v271 - v61
    del v61, v271
    v273 = v272 - v52
    del v52, v272
    v274 = v273 - v219
    del v219, v273
    v275 = v274 - v238
    del v238, v274
    v276 = v275 - v258
    del v258, v275
    v277 = v255 + v256
    del v255, v256
    v278 = v277 * 3.0
    del v277
    v279 = v257 - v278
    v280 = v13 * v13
    v281 = v279 * v280
    del v279, v280
    v282 = v278 - v257
    del v257, v278
    v283 = v47 * v282
    del v47, v282
    v284 = v214 * 2.0
    del v214
    v285 = v177 * 2.0
    del v177
    v286 = v284 + v285
    del v284, v285
    v287 = v281 + v286
    del v281, v286
    v288 = v198 * 2.0
    del v198
    v289 = v287 + v288
    del v287, v288
    v290 = v283 + v289
    del v283, v289
    v291 = v276 + v290
    del v276, v290
    return join([v0, v207, v254, v268, v151, v291], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = 1.0
    v1 = jets[:, :, 1]
    v2 = base[:, 0:1]
    v3 = v1 * v2
    v4 = jets[:, :, 2]
    v5 = base[:, 1:2]
    v6 = v4 * v5
    v7 = jets[:, :, 3]
    v8 = v2 * v2
    v9 = v8 * v8
    v10 = v5 * v5
    v11 = v8 * v10
    v12 = jets[:, :, 4]
    v13 = v2 * v5
    v14 = v10 * v13
    v15 = v8 * v13
    v16 = v14 + v15
    del v14, v15
    v17 = v16 - v13
    del v16
    v18 = jets[:, :, 5]
    v19 = v10 * v10
    v20 = v4 * v4
    v21 = v2 ** 6
    v22 = v20 * v21
    v23 = v5 ** 6
    v24 = v20 * v23
    v25 = v1 * v4
    v26 = v21 * v25
    v27 = v23 * v25
    v28 = v1 * v1
    v29 = v21 * v28
    v30 = v23 * v28
    v31 = narrow(v1, 0, channels - 1)
    v32 = narrow(v1, 1, channels - 1)
    v33 = narrow(v4, 0, channels - 1)
    v34 = narrow(v4, 1, channels - 1)
    v35 = v5 ** 5
    v36 = v4 * v35
    v37 = v1 * v5
    v38 = v1 * v35
    v39 = v2 * v4
    v40 = v2 ** 5
    v41 = v4 * v40
    v42 = v1 * v40
    v43 = v1 * v8
    v44 = v2 * v43
    v45 = v4 * v43
    v46 = v1 * v43
    v47 = v43 * v43
    v48 = narrow(v43, 0, channels - 1)
    v49 = narrow(v43, 1, channels - 1)
    v50 = v5 * v43
    v51 = v4 * v10
    v52 = v5 * v51
    v53 = v4 * v51
    v54 = v51 * v51
    v55 = v1 * v51
    v56 = v43 * v51
    v57 = narrow(v51, 0, channels - 1)
    v58 = narrow(v51, 1, channels - 1)
    v59 = v2 * v51
    v60 = v1 * v10
    v61 = v2 * v60
    v62 = v51 * v60
    v63 = v1 * v60
    v64 = v60 * v60
    v65 = v43 * v60
    v66 = narrow(v60, 0, channels - 1)
    v67 = narrow(v60, 1, channels - 1)
    v68 = v5 * v60
    v69 = v4 * v8
    v70 = v5 * v69
    v71 = v4 * v69
    v72 = v69 * v69
    v73 = v51 * v69
    v74 = v43 * v69
    v75 = narrow(v69, 0, channels - 1)
    v76 = narrow(v69, 1, channels - 1)
    v77 = v2 * v69
    v78 = v1 * v13
    v79 = narrow(v78, 0, channels - 1)
    v80 = narrow(v78, 1, channels - 1)
    v81 = v8 * v51
    v82 = v51 * v81
    v83 = v69 * v81
    v84 = v43 * v81
    v85 = v5 * v81
    v86 = v2 * v81
    v87 = v10 * v43
    v88 = v51 * v87
    v89 = v74 * 3.0
    del v74
    v90 = v25 + v89
    del v25, v89
    v91 = v62 * 3.0
    del v62
    v92 = v90 + v91
    del v90, v91
    v93 = v56 * 6.0
    del v56
    v94 = v92 + v93
    del v92, v93
    v95 = v45 * 3.0
    del v45
    v96 = v94 - v95
    del v94, v95
    v97 = v96 - v26
    del v26, v96
    v98 = v55 * 3.0
    del v55
    v99 = v97 - v98
    del v97, v98
    v100 = v99 - v27
    del v27, v99
    v101 = v88 * 3.0
    del v88
    v102 = v100 - v101
    del v100, v101
    v103 = v84 * 3.0
    del v84
    v104 = v102 - v103
    del v102, v103
    v105 = v60 * v87
    v106 = v43 * v87
    v107 = v5 * v87
    v108 = v2 * v87
    v109 = v4 * v13
    v110 = narrow(v109, 1, channels - 1)
    v111 = narrow(v109, 0, channels - 1)
    v112 = v10 * v11
    v113 = v8 * v11
    v114 = v2 * v10
    v115 = v51 * v114
    v116 = v60 * v114
    v117 = v5 * v8
    v118 = v69 * v117
    v119 = v43 * v117
    v120 = v68 * 2.0
    del v68
    v121 = v77 * 2.0
    del v77
    v122 = v120 + v121
    del v120, v121
    v123 = v50 * 2.0
    del v50
    v124 = v122 + v123
    del v122, v123
    v125 = v59 * 2.0
    del v59
    v126 = v124 + v125
    del v124, v125
    v127 = v126 - v37
    del v37, v126
    v128 = v127 - v38
    del v38, v127
    v129 = v128 - v39
    del v39, v128
    v130 = v129 - v41
    del v41, v129
    v131 = v107 * 2.0
    del v107
    v132 = v130 - v131
    del v130, v131
    v133 = v132 - v119
    del v119, v132
    v134 = v133 - v115
    del v115, v133
    v135 = v86 * 2.0
    del v86
    v136 = v134 - v135
    del v134, v135
    v137 = v8 - v19
    del v19
    v138 = v9 - v10
    del v9
    v139 = v0 + v11
    v140 = v138 + v139
    v141 = v8 * 2.0
    v142 = v140 - v141
    del v140, v141
    v143 = v10 * 2.0
    v144 = v139 - v143
    del v139, v143
    v145 = v144 - v137
    del v144
    v146 = v11 * 6.0
    del v11
    v147 = v0 + v146
    del v146
    v148 = v44 + v61
    del v44, v61
    v149 = v3 + v42
    del v3, v42
    v150 = v116 + v149
    del v116, v149
    v151 = v108 * 2.0
    del v108
    v152 = v150 + v151
    del v150, v151
    v153 = v148 * 2.0
    del v148
    v154 = v152 - v153
    del v152, v153
    v155 = v52 + v70
    del v52, v70
    v156 = v6 + v36
    del v6, v36
    v157 = v85 * 2.0
    del v85
    v158 = v156 + v157
    del v156, v157
    v159 = v118 + v158
    del v118, v158
    v160 = v155 * 2.0
    del v155
    v161 = v159 - v160
    del v159, v160
    v162 = v71 - v54
    del v54, v71
    v163 = v73 * 2.0
    del v73
    v164 = v72 + v163
    del v72, v163
    v165 = v53 * 3.0
    del v53
    v166 = v22 + v165
    del v22, v165
    v167 = v24 + v166
    del v24, v166
    v168 = v82 * 3.0
    del v82
    v169 = v167 + v168
    del v167, v168
    v170 = v83 * 3.0
    del v83
    v171 = v169 + v170
    del v169, v170
    v172 = v162 * 3.0
    del v162
    v173 = v171 + v172
    del v171, v172
    v174 = v173 - v20
    del v20, v173
    v175 = v164 * 3.0
    del v164
    v176 = v174 - v175
    del v174, v175
    v177 = v21 + v23
    v178 = v47 - v63
    del v47, v63
    v179 = v65 * 2.0
    del v65
    v180 = v64 + v179
    del v64, v179
    v181 = v46 * 3.0
    del v46
    v182 = v29 + v181
    del v29, v181
    v183 = v30 + v182
    del v30, v182
    v184 = v105 * 3.0
    del v105
    v185 = v183 + v184
    del v183, v184
    v186 = v106 * 3.0
    del v106
    v187 = v185 + v186
    del v185, v186
    v188 = v187 - v28
    del v28, v187
    v189 = v178 * 3.0
    del v178
    v190 = v188 - v189
    del v188, v189
    v191 = v180 * 3.0
    del v180
    v192 = v190 - v191
    del v190, v191
    v193 = v112 + v113
    del v112, v113
    v194 = v137 - v138
    del v137, v138
    v195 = v147 - v177
    del v147, v177
    v196 = v193 + v194
    del v193, v194
    v197 = v196 * 3.0
    del v196
    v198 = v195 - v197
    v199 = v197 - v195
    del v195, v197
    v200 = grad_features[0]
    v201 = grad_features[1]
    v202 = grad_features[2]
    v203 = grad_features[3]
    v204 = grad_features[4]
    v205 = grad_features[5]
    v206 = v205 * 2.0
    v207 = v199 * v205
    del v199
    v208 = v198 * v205
    del v198
    v209 = v12 * v208
    del v208
    v210 = v209 * 2.0
    del v209
    v211 = -v205
    v212 = -v203
    v213 = v203 * -2.0
    v214 = v203 * 2.0
    v215 = v203 + v211
    v216 = v202 * 2.0
    v217 = v192 * v202
    del v192
    v218 = v18 * v202
    v219 = -v218
    v220 = v218 * -3.0
    v221 = v218 * 3.0
    v222 = v211 + v220
    v223 = v222 * 2.0
    v224 = v203 + v220
    del v220
    v225 = -v224
    v226 = v215 * -2.0
    v227 = v176 * v202
    del v176
    v228 = v7 * v202
    v229 = -v228
    v230 = v228 * -3.0
    v231 = v228 * 3.0
    v232 = v211 + v230
    del v230
    v233 = v232 * 2.0
    v234 = v212 + v231
    del v212
    v235 = -v234
    v236 = v161 * v206
    del v161
    v237 = v7 * v206
    v238 = v237 * -2.0
    v239 = v237 * 2.0
    v240 = v201 * 2.0
    v241 = v201 * -2.0
    v242 = v238 + v240
    del v238
    v243 = v154 * v206
    del v154
    v244 = v18 * v206
    v245 = v244 * -2.0
    v246 = v244 * 2.0
    v247 = v240 + v245
    del v245
    v248 = v145 * v201
    del v145
    v249 = v142 * v201
    del v142
    v250 = v136 * v206
    del v136
    v251 = v12 * v206
    v252 = -v251
    v253 = v251 * -2.0
    v254 = v251 * 2.0
    del v251
    v255 = v117 * v252
    v256 = v117 * v237
    del v117
    v257 = v114 * v244
    v258 = v114 * v252
    del v114
    v259 = -v204
    v260 = v204 * -2.0
    v261 = v111 * v204
    del v111
    v262 = v49 * v204
    del v49
    v263 = pad(v262, 0, channels)
    v264 = v110 * v204
    del v110
    v265 = v48 * v204
    v266 = pad(v265, 1, channels)
    v267 = v109 * v214
    del v109
    v268 = v43 * v214
    v269 = v263 + v266
    del v263
    v270 = v268 + v269
    del v268, v269
    v271 = v13 * v270
    del v270
    v272 = v2 * v246
    del v246
    v273 = v5 * v253
    v274 = v87 * v221
    v275 = v43 * v221
    v276 = v60 * v221
    v277 = v104 * v216
    del v104
    v278 = v12 * v216
    del v216
    v279 = -v278
    v280 = v278 * -3.0
    v281 = v278 * 6.0
    v282 = v278 * 3.0
    v283 = v87 * v280
    del v87
    v284 = v51 * v280
    v285 = v272 + v273
    del v272, v273
    v286 = v275 + v285
    del v275, v285
    v287 = v276 + v286
    del v276, v286
    v288 = v284 + v287
    del v287
    v289 = v10 * v288
    del v288
    v290 = v2 * v253
    del v253
    v291 = v5 * v239
    del v239
    v292 = v81 * v280
    v293 = v43 * v280
    v294 = v81 * v231
    del v81
    v295 = v69 * v231
    v296 = v51 * v231
    v297 = v290 + v291
    del v290, v291
    v298 = v293 + v297
    del v297
    v299 = v295 + v298
    del v295, v298
    v300 = v296 + v299
    del v296, v299
    v301 = v8 * v300
    del v300
    v302 = v80 * v204
    v303 = v57 * v204
    v304 = v80 * v259
    del v80
    v305 = v33 * v259
    v306 = v303 + v305
    del v305
    v307 = pad(v306, 1, channels)
    del v306
    v308 = v79 * v204
    v309 = v58 * v204
    del v58
    v310 = v79 * v259
    del v79
    v311 = v34 * v259
    v312 = v309 + v311
    v313 = pad(v312, 0, channels)
    del v312
    v314 = v78 * v214
    v315 = v51 * v214
    del v214
    v316 = v78 * v213
    del v78
    v317 = v4 * v213
    del v213
    v318 = v307 + v313
    del v307, v313
    v319 = v315 + v318
    del v315, v318
    v320 = v317 + v319
    del v317, v319
    v321 = v13 * v320
    del v13, v320
    v322 = v2 * v254
    v323 = v76 * v204
    del v76
    v324 = pad(v303, 1, channels)
    v325 = v75 * v259
    del v75
    v326 = pad(v311, 0, channels)
    del v311
    v327 = v69 * v282
    v328 = v43 * v282
    v329 = v203 + v233
    del v233
    v330 = v69 * v329
    v331 = v51 * v329
    del v329
    v332 = v69 * v232
    del v232
    v333 = v332 * 2.0
    del v332
    v334 = v206 + v234
    del v234
    v335 = v69 * v334
    del v69
    v336 = v4 * v334
    del v334
    v337 = v5 * v242
    del v242
    v338 = v256 + v294
    del v256
    v339 = v322 + v338
    del v338
    v340 = v324 + v339
    del v324, v339
    v341 = v326 + v340
    del v326, v340
    v342 = v328 + v341
    del v328, v341
    v343 = v331 + v342
    del v331, v342
    v344 = v333 + v343
    del v333, v343
    v345 = v336 + v344
    del v336, v344
    v346 = v337 + v345
    del v345
    v347 = v8 * v346
    del v346
    v348 = v5 * v254
    del v254
    v349 = v67 * v204
    del v67
    v350 = v66 * v259
    del v66
    v351 = v32 * v259
    del v259
    v352 = pad(v351, 0, channels)
    del v351
    v353 = v203 + v223
    del v223
    v354 = v60 * v353
    v355 = v43 * v353
    del v353
    v356 = v60 * v222
    del v222
    v357 = v356 * 2.0
    del v356
    v358 = v206 + v225
    del v206, v225
    v359 = v60 * v358
    v360 = v1 * v358
    del v358
    v361 = v60 * v282
    del v60
    v362 = v51 * v282
    del v282
    v363 = v2 * v247
    del v247
    v364 = v257 + v274
    del v257
    v365 = v348 + v364
    del v364
    v366 = v266 + v365
    del v266, v365
    v367 = v352 + v366
    del v352, v366
    v368 = v355 + v367
    del v355, v367
    v369 = v357 + v368
    del v357, v368
    v370 = v360 + v369
    del v360, v369
    v371 = v362 + v370
    del v362, v370
    v372 = v363 + v371
    del v371
    v373 = v10 * v372
    del v372
    v374 = v303 + v308
    del v303, v308
    v375 = pad(v374, 1, channels)
    del v374
    v376 = v57 * v260
    del v57
    v377 = v34 * v260
    v378 = v302 + v323
    del v302, v323
    v379 = v309 + v378
    del v309, v378
    v380 = v377 + v379
    del v377, v379
    v381 = pad(v380, 0, channels)
    del v380
    v382 = v51 * v281
    v383 = v43 * v281
    del v281
    v384 = v1 * v280
    v385 = v211 + v235
    del v235
    v386 = v51 * v385
    del v385
    v387 = v386 * 2.0
    del v386
    v388 = v226 + v231
    del v231
    v389 = v51 * v388
    del v51
    v390 = v4 * v388
    del v388
    v391 = v258 + v283
    del v258, v283
    v392 = v294 + v391
    del v294, v391
    v393 = v301 + v392
    del v301, v392
    v394 = v314 + v393
    del v314, v393
    v395 = v330 + v394
    del v330, v394
    v396 = v361 + v395
    del v361, v395
    v397 = v322 + v396
    del v322, v396
    v398 = v375 + v397
    del v375, v397
    v399 = v381 + v398
    del v381, v398
    v400 = v383 + v399
    del v383, v399
    v401 = v384 + v400
    del v384, v400
    v402 = v387 + v401
    del v387, v401
    v403 = v390 + v402
    del v390, v402
    v404 = v337 + v403
    del v337, v403
    v405 = v10 * v404
    del v10, v404
    v406 = v261 + v265
    del v261, v265
    v407 = pad(v406, 1, channels)
    del v406
    v408 = v48 * v260
    del v48
    v409 = v32 * v260
    del v260
    v410 = v264 + v349
    del v264, v349
    v411 = v262 + v410
    del v262, v410
    v412 = v409 + v411
    del v409, v411
    v413 = pad(v412, 0, channels)
    del v412
    v414 = v211 + v224
    del v211, v224
    v415 = v43 * v414
    del v414
    v416 = v415 * 2.0
    del v415
    v417 = v221 + v226
    del v221, v226
    v418 = v43 * v417
    del v43
    v419 = v1 * v417
    del v417
    v420 = v4 * v280
    del v280
    v421 = v255 + v267
    del v255, v267
    v422 = v274 + v421
    del v274, v421
    v423 = v289 + v422
    del v289, v422
    v424 = v292 + v423
    del v292, v423
    v425 = v327 + v424
    del v327, v424
    v426 = v354 + v425
    del v354, v425
    v427 = v382 + v426
    del v382, v426
    v428 = v348 + v427
    del v348, v427
    v429 = v407 + v428
    del v407, v428
    v430 = v413 + v429
    del v413, v429
    v431 = v416 + v430
    del v416, v430
    v432 = v419 + v431
    del v419, v431
    v433 = v420 + v432
    del v420, v432
    v434 = v363 + v433
    del v363, v433
    v435 = v8 * v434
    del v8, v434
    v436 = v18 * v207
    v437 = v7 * v207
    del v207
    v438 = v40 * v244
    v439 = v40 * v252
    del v40
    v440 = v2 * v252
    v441 = v35 * v252
    v442 = v5 * v252
    del v252
    v443 = v35 * v237
    del v35
    v444 = v34 * v204
    del v34
    v445 = v33 * v204
    del v33
    v446 = v310 + v325
    del v310, v325
    v447 = v376 + v446
    del v376, v446
    v448 = v445 + v447
    del v445, v447
    v449 = pad(v448, 1, channels)
    del v448
    v450 = v304 + v444
    del v304, v444
    v451 = pad(v450, 0, channels)
    del v450
    v452 = v32 * v204
    del v32
    v453 = v31 * v204
    del v31
    v454 = v350 + v408
    del v350, v408
    v455 = v453 + v454
    del v453, v454
    v456 = pad(v455, 1, channels)
    del v455
    v457 = pad(v452, 0, channels)
    del v452
    v458 = v23 * v218
    v459 = v21 * v218
    del v218
    v460 = v215 + v219
    del v219
    v461 = v458 + v460
    del v458, v460
    v462 = v459 + v461
    del v459, v461
    v463 = v1 * v462
    del v462
    v464 = v463 * 2.0
    del v463
    v465 = v23 * v279
    v466 = v21 * v279
    del v279
    v467 = v278 + v465
    del v278, v465
    v468 = v466 + v467
    del v466, v467
    v469 = v4 * v468
    v470 = v1 * v468
    del v468
    v471 = v23 * v228
    del v23
    v472 = v21 * v228
    del v21, v228
    v473 = v215 + v229
    del v215, v229
    v474 = v471 + v473
    del v471, v473
    v475 = v472 + v474
    del v472, v474
    v476 = v4 * v475
    del v475
    v477 = v476 * 2.0
    del v476
    v478 = v217 + v243
    del v217, v243
    v479 = v248 + v478
    del v248, v478
    v480 = v437 + v479
    del v437, v479
    v481 = v17 * v240
    del v17, v240
    v482 = v210 + v250
    del v210, v250
    v483 = v277 + v482
    del v277, v482
    v484 = v481 + v483
    del v481, v483
    v485 = v227 + v236
    del v227, v236
    v486 = v249 + v485
    del v249, v485
    v487 = v436 + v486
    del v436, v486
    v488 = v237 + v241
    del v237
    v489 = v5 * v488
    del v488
    v490 = v271 + v316
    del v271, v316
    v491 = v335 + v490
    del v335, v490
    v492 = v347 + v491
    del v347, v491
    v493 = v389 + v492
    del v389, v492
    v494 = v405 + v493
    del v405, v493
    v495 = v293 + v494
    del v293, v494
    v496 = v439 + v495
    del v439, v495
    v497 = v440 + v496
    del v440, v496
    v498 = v443 + v497
    del v443, v497
    v499 = v449 + v498
    del v449, v498
    v500 = v451 + v499
    del v451, v499
    v501 = v470 + v500
    del v470, v500
    v502 = v477 + v501
    del v477, v501
    v503 = v489 + v502
    del v489, v502
    v504 = v241 + v244
    del v241, v244
    v505 = v2 * v504
    del v504
    v506 = v321 + v359
    del v321, v359
    v507 = v373 + v506
    del v373, v506
    v508 = v284 + v507
    del v284, v507
    v509 = v418 + v508
    del v418, v508
    v510 = v435 + v509
    del v435, v509
    v511 = v438 + v510
    del v438, v510
    v512 = v441 + v511
    del v441, v511
    v513 = v442 + v512
    del v442, v512
    v514 = v456 + v513
    del v456, v513
    v515 = v457 + v514
    del v457, v514
    v516 = v464 + v515
    del v464, v515
    v517 = v469 + v516
    del v469, v516
    v518 = v505 + v517
    del v505, v517
    return stack([v200, v518, v503, v487, v484, v480], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = 1.0
    v1 = jets[:, :, 1]
    v2 = base[:, 0:1]
    v3 = v1 * v2
    v4 = jets[:, :, 2]
    v5 = base[:, 1:2]
    v6 = v4 * v5
    v7 = jets[:, :, 3]
    v8 = v2 * v2
    v9 = v8 * v8
    v10 = v5 * v5
    v11 = v8 * v10
    v12 = jets[:, :, 4]
    v13 = v2 * v5
    v14 = v10 * v13
    v15 = v8 * v13
    v16 = v14 + v15
    del v14, v15
    v17 = v16 - v13
    del v16
    v18 = jets[:, :, 5]
    v19 = v10 * v10
    v20 = v4 * v4
    v21 = v2 ** 6
    v22 = v20 * v21
    v23 = v5 ** 6
    v24 = v20 * v23
    v25 = v1 * v4
    v26 = v21 * v25
    v27 = v23 * v25
    v28 = v1 * v1
    v29 = v21 * v28
    v30 = v23 * v28
    v31 = narrow(v1, 0, channels - 1)
    v32 = narrow(v1, 1, channels - 1)
    v33 = narrow(v4, 0, channels - 1)
    v34 = narrow(v4, 1, channels - 1)
    v35 = v5 ** 5
    v36 = v4 * v35
    v37 = v1 * v5
    v38 = v1 * v35
    v39 = v2 * v4
    v40 = v2 ** 5
    v41 = v4 * v40
    v42 = v1 * v40
    v43 = v1 * v8
    v44 = v2 * v43
    v45 = v4 * v43
    v46 = v1 * v43
    v47 = v43 * v43
    v48 = narrow(v43, 0, channels - 1)
    v49 = narrow(v43, 1, channels - 1)
    v50 = v5 * v43
    v51 = v4 * v10
    v52 = v5 * v51
    v53 = v4 * v51
    v54 = v51 * v51
    v55 = v1 * v51
    v56 = v43 * v51
    v57 = narrow(v51, 0, channels - 1)
    v58 = narrow(v51, 1, channels - 1)
    v59 = v2 * v51
    v60 = v1 * v10
    v61 = v2 * v60
    v62 = v51 * v60
    v63 = v1 * v60
    v64 = v60 * v60
    v65 = v43 * v60
    v66 = narrow(v60, 0, channels - 1)
    v67 = narrow(v60, 1, channels - 1)
    v68 = v5 * v60
    v69 = v4 * v8
    v70 = v5 * v69
    v71 = v4 * v69
    v72 = v69 * v69
    v73 = v51 * v69
    v74 = v43 * v69
    v75 = narrow(v69, 0, channels - 1)
    v76 = narrow(v69, 1, channels - 1)
    v77 = v2 * v69
    v78 = v1 * v13
    v79 = narrow(v78, 0, channels - 1)
    v80 = narrow(v78, 1, channels - 1)
    v81 = v8 * v51
    v82 = v51 * v81
    v83 = v69 * v81
    v84 = v43 * v81
    v85 = v5 * v81
    v86 = v2 * v81
    v87 = v10 * v43
    v88 = v51 * v87
    v89 = v74 * 3.0
    del v74
    v90 = v25 + v89
    del v25, v89
    v91 = v62 * 3.0
    del v62
    v92 = v90 + v91
    del v90, v91
    v93 = v56 * 6.0
    del v56
    v94 = v92 + v93
    del v92, v93
    v95 = v45 * 3.0
    del v45
    v96 = v94 - v95
    del v94, v95
    v97 = v96 - v26
    del v26, v96
    v98 = v55 * 3.0
    del v55
    v99 = v97 - v98
    del v97, v98
    v100 = v99 - v27
    del v27, v99
    v101 = v88 * 3.0
    del v88
    v102 = v100 - v101
    del v100, v101
    v103 = v84 * 3.0
    del v84
    v104 = v102 - v103
    del v102, v103
    v105 = v60 * v87
    v106 = v43 * v87
    v107 = v5 * v87
    v108 = v2 * v87
    v109 = v4 * v13
    v110 = narrow(v109, 1, channels - 1)
    v111 = narrow(v109, 0, channels - 1)
    v112 = v10 * v11
    v113 = v8 * v11
    v114 = v2 * v10
    v115 = v51 * v114
    v116 = v60 * v114
    v117 = v5 * v8
    v118 = v69 * v117
    v119 = v43 * v117
    v120 = v68 * 2.0
    del v68
    v121 = v77 * 2.0
    del v77
    v122 = v120 + v121
    del v120, v121
    v123 = v50 * 2.0
    del v50
    v124 = v122 + v123
    del v122, v123
    v125 = v59 * 2.0
    del v59
    v126 = v124 + v125
    del v124, v125
    v127 = v126 - v37
    del v37, v126
    v128 = v127 - v38
    del v38, v127
    v129 = v128 - v39
    del v39, v128
    v130 = v129 - v41
    del v41, v129
    v131 = v107 * 2.0
    del v107
    v132 = v130 - v131
    del v130, v131
    v133 = v132 - v119
    del v119, v132
    v134 = v133 - v115
    del v115, v133
    v135 = v86 * 2.0
    del v86
    v136 = v134 - v135
    del v134, v135
    v137 = v8 - v19
    del v19
    v138 = v9 - v10
    del v9
    v139 = v0 + v11
    v140 = v138 + v139
    v141 = v8 * 2.0
    v142 = v140 - v141
    del v140, v141
    v143 = v10 * 2.0
    v144 = v139 - v143
    del v139, v143
    v145 = v144 - v137
    del v144
    v146 = v11 * 6.0
    del v11
    v147 = v0 + v146
    del v146
    v148 = v44 + v61
    del v44, v61
    v149 = v3 + v42
    del v3, v42
    v150 = v116 + v149
    del v116, v149
    v151 = v108 * 2.0
    del v108
    v152 = v150 + v151
    del v150, v151
    v153 = v148 * 2.0
    del v148
    v154 = v152 - v153
    del v152, v153
    v155 = v52 + v70
    del v52, v70
    v156 = v6 + v36
    del v6, v36
    v157 = v85 * 2.0
    del v85
    v158 = v156 + v157
    del v156, v157
    v159 = v118 + v158
    del v118, v158
    v160 = v155 * 2.0
    del v155
    v161 = v159 - v160
    del v159, v160
    v162 = v71 - v54
    del v54, v71
    v163 = v73 * 2.0
    del v73
    v164 = v72 + v163
    del v72, v163
    v165 = v53 * 3.0
    del v53
    v166 = v22 + v165
    del v22, v165
    v167 = v24 + v166
    del v24, v166
    v168 = v82 * 3.0
    del v82
    v169 = v167 + v168
    del v167, v168
    v170 = v83 * 3.0
    del v83
    v171 = v169 + v170
    del v169, v170
    v172 = v162 * 3.0
    del v162
    v173 = v171 + v172
    del v171, v172
    v174 = v173 - v20
    del v20, v173
    v175 = v164 * 3.0
    del v164
    v176 = v174 - v175
    del v174, v175
    v177 = v21 + v23
    v178 = v47 - v63
    del v47, v63
    v179 = v65 * 2.0
    del v65
    v180 = v64 + v179
    del v64, v179
    v181 = v46 * 3.0
    del v46
    v182 = v29 + v181
    del v29, v181
    v183 = v30 + v182
    del v30, v182
    v184 = v105 * 3.0
    del v105
    v185 = v183 + v184
    del v183, v184
    v186 = v106 * 3.0
    del v106
    v187 = v185 + v186
    del v185, v186
    v188 = v187 - v28
    del v28, v187
    v189 = v178 * 3.0
    del v178
    v190 = v188 - v189
    del v188, v189
    v191 = v180 * 3.0
    del v180
    v192 = v190 - v191
    del v190, v191
    v193 = v112 + v113
    del v112, v113
    v194 = v137 - v138
    del v137, v138
    v195 = v147 - v177
    del v147, v177
    v196 = v193 + v194
    del v193, v194
    v197 = v196 * 3.0
    del v196
    v198 = v195 - v197
    v199 = v197 - v195
    del v195, v197
    v200 = grad_features[2]
    v201 = grad_features[3]
    v202 = grad_features[4]
    v203 = grad_features[5]
    v204 = v203 * 2.0
    v205 = v199 * v203
    v206 = v198 * v203
    v207 = -v203
    v208 = -v201
    v209 = v201 * -2.0
    v210 = v201 * 2.0
    v211 = v201 + v207
    v212 = v200 * 2.0
    v213 = v18 * v200
    v214 = -v213
    v215 = v213 * -3.0
    v216 = v213 * 3.0
    v217 = v207 + v215
    v218 = v217 * 2.0
    v219 = v201 + v215
    del v215
    v220 = -v219
    v221 = v211 * -2.0
    v222 = v7 * v200
    v223 = -v222
    v224 = v222 * -3.0
    v225 = v222 * 3.0
    v226 = v207 + v224
    del v224
    v227 = v226 * 2.0
    v228 = v208 + v225
    del v208
    v229 = -v228
    v230 = -v202
    v231 = v202 * -2.0
    v232 = v12 * v212
    v233 = -v232
    v234 = v232 * -3.0
    v235 = v232 * 6.0
    v236 = v232 * 3.0
    v237 = v201 + v227
    del v227
    v238 = v204 + v228
    del v228
    v239 = v201 + v218
    del v218
    v240 = v204 + v220
    del v220
    v241 = v207 + v229
    del v229
    v242 = v221 + v225
    v243 = v207 + v219
    del v207, v219
    v244 = v216 + v221
    del v221
    v245 = v23 * v213
    v246 = v21 * v213
    del v213
    v247 = v211 + v214
    del v214
    v248 = v245 + v247
    del v245, v247
    v249 = v246 + v248
    del v246, v248
    v250 = v23 * v233
    v251 = v21 * v233
    del v233
    v252 = v232 + v250
    del v232, v250
    v253 = v251 + v252
    del v251, v252
    v254 = v23 * v222
    v255 = v21 * v222
    del v222
    v256 = v211 + v223
    del v211, v223
    v257 = v254 + v256
    del v254, v256
    v258 = v255 + v257
    del v255, v257
    v259 = grad_grad_jets[:, :, 0]
    v260 = grad_grad_jets[:, :, 1]
    v261 = grad_grad_jets[:, :, 2]
    v262 = grad_grad_jets[:, :, 3]
    v263 = grad_grad_jets[:, :, 4]
    v264 = grad_grad_jets[:, :, 5]
    v265 = v2 * v260
    v266 = v5 * v261
    v267 = v17 * v263
    del v17
    v268 = v261 * 2.0
    v269 = v258 * v268
    del v258
    v270 = v4 * v268
    del v268
    v271 = v21 * v270
    v272 = v23 * v270
    v273 = v253 * v261
    v274 = v1 * v261
    v275 = v253 * v260
    del v253
    v276 = v4 * v260
    v277 = v274 + v276
    del v274, v276
    v278 = v21 * v277
    v279 = v23 * v277
    v280 = v260 * 2.0
    v281 = v249 * v280
    del v249
    v282 = v1 * v280
    del v280
    v283 = v21 * v282
    v284 = v23 * v282
    v285 = narrow(v260, 0, channels - 1)
    v286 = narrow(v260, 1, channels - 1)
    v287 = v202 * v286
    v288 = v31 * v286
    del v31
    v289 = v202 * v285
    v290 = v32 * v285
    del v285
    v291 = narrow(v261, 0, channels - 1)
    v292 = narrow(v261, 1, channels - 1)
    v293 = v202 * v292
    v294 = v33 * v292
    v295 = v202 * v291
    v296 = v34 * v291
    v297 = v35 * v261
    v298 = v5 * v260
    v299 = v35 * v260
    v300 = v2 * v261
    v301 = v40 * v261
    v302 = v40 * v260
    v303 = v205 * v264
    v304 = v7 * v264
    v305 = v205 * v262
    del v205
    v306 = v18 * v262
    v307 = v8 * v260
    v308 = v234 * v307
    v309 = v4 * v307
    v310 = v244 * v307
    v311 = v1 * v307
    v312 = v244 * v260
    del v244
    v313 = v43 * v260
    v314 = v311 + v313
    del v311, v313
    v315 = v307 * 2.0
    v316 = v243 * v315
    del v243
    v317 = v43 * v315
    del v315
    v318 = narrow(v307, 0, channels - 1)
    v319 = v231 * v318
    v320 = v32 * v318
    v321 = v231 * v286
    v322 = v48 * v286
    v323 = narrow(v307, 1, channels - 1)
    v324 = v10 * v261
    v325 = v242 * v324
    v326 = v4 * v324
    v327 = v242 * v261
    del v242
    v328 = v51 * v261
    v329 = v326 + v328
    del v326, v328
    v330 = v324 * 2.0
    v331 = v241 * v330
    del v241
    v332 = v51 * v330
    del v330
    v333 = v234 * v324
    v334 = v1 * v324
    v335 = v235 * v324
    v336 = v43 * v324
    v337 = v235 * v307
    del v235
    v338 = v51 * v307
    v339 = narrow(v324, 0, channels - 1)
    v340 = v231 * v339
    v341 = v34 * v339
    v342 = v231 * v292
    del v231
    v343 = v57 * v292
    v344 = narrow(v324, 1, channels - 1)
    v345 = v10 * v260
    v346 = v307 + v345
    v347 = v2 * v346
    v348 = v236 * v345
    v349 = v51 * v345
    v350 = v236 * v324
    v351 = v60 * v324
    v352 = v240 * v345
    v353 = v1 * v345
    v354 = v240 * v260
    del v240
    v355 = v60 * v260
    v356 = v353 + v355
    del v353, v355
    v357 = v345 * 2.0
    v358 = v217 * v357
    del v217
    v359 = v60 * v357
    del v357
    v360 = v239 * v345
    v361 = v43 * v345
    v362 = v239 * v307
    del v239
    v363 = v60 * v307
    v364 = v361 + v363
    del v361, v363
    v365 = narrow(v345, 0, channels - 1)
    v366 = v230 * v365
    v367 = v32 * v365
    del v32, v365
    v368 = v230 * v286
    v369 = v66 * v286
    del v66, v286
    v370 = v202 * v318
    v371 = v67 * v318
    del v67
    v372 = v5 * v346
    v373 = v8 * v261
    v374 = v324 + v373
    v375 = v5 * v374
    v376 = v238 * v373
    v377 = v4 * v373
    v378 = v238 * v261
    del v238
    v379 = v69 * v261
    v380 = v377 + v379
    del v377, v379
    v381 = v373 * 2.0
    v382 = v226 * v381
    del v226
    v383 = v69 * v381
    del v381
    v384 = v237 * v373
    v385 = v51 * v373
    v386 = v237 * v324
    del v237
    v387 = v69 * v324
    v388 = v385 + v387
    del v385, v387
    v389 = v236 * v373
    v390 = v43 * v373
    v391 = v236 * v307
    del v236
    v392 = v69 * v307
    v393 = narrow(v373, 0, channels - 1)
    v394 = v230 * v292
    v395 = v75 * v292
    del v75
    v396 = narrow(v373, 1, channels - 1)
    v397 = v202 * v339
    v398 = v76 * v339
    del v76
    v399 = v2 * v374
    v400 = v13 * v260
    v401 = v209 * v400
    v402 = v4 * v400
    v403 = v209 * v261
    del v209
    v404 = v78 * v261
    v405 = v210 * v400
    v406 = v51 * v400
    v407 = v210 * v324
    v408 = v78 * v324
    del v78
    v409 = narrow(v400, 0, channels - 1)
    v410 = v393 + v409
    del v393
    v411 = v230 * v410
    v412 = v34 * v410
    del v34, v410
    v413 = v79 * v292
    del v292
    v414 = v339 + v409
    del v409
    v415 = v202 * v414
    v416 = v58 * v414
    del v58, v414
    v417 = v202 * v344
    v418 = v79 * v344
    del v79
    v419 = narrow(v400, 1, channels - 1)
    del v400
    v420 = v230 * v419
    v421 = v33 * v419
    del v33
    v422 = v230 * v291
    del v230
    v423 = v80 * v291
    del v291
    v424 = v344 + v396
    del v344, v396
    v425 = v419 + v424
    del v419, v424
    v426 = v202 * v425
    v427 = v57 * v425
    del v57, v425
    v428 = v80 * v339
    del v80, v339
    v429 = v8 * v324
    v430 = v225 * v429
    v431 = v51 * v429
    v432 = v69 * v429
    v433 = v225 * v374
    del v225
    v434 = v81 * v374
    del v374
    v435 = v261 + v429
    v436 = v234 * v435
    v437 = v43 * v435
    del v435
    v438 = v81 * v307
    v439 = v5 * v429
    v440 = v2 * v429
    del v429
    v441 = v10 * v307
    v442 = v260 + v441
    v443 = v234 * v442
    del v234
    v444 = v51 * v442
    del v442
    v445 = v87 * v324
    v446 = v349 + v351
    del v349, v351
    v447 = v390 + v446
    del v390, v446
    v448 = v392 + v447
    del v392, v447
    v449 = v448 * 3.0
    del v448
    v450 = v336 + v338
    del v336, v338
    v451 = v450 * 6.0
    del v450
    v452 = v309 + v334
    del v309, v334
    v453 = v437 + v452
    del v437, v452
    v454 = v438 + v453
    del v438, v453
    v455 = v444 + v454
    del v444, v454
    v456 = v445 + v455
    del v445, v455
    v457 = v456 * -3.0
    del v456
    v458 = v278 + v279
    del v278, v279
    v459 = -v458
    del v458
    v460 = v277 + v449
    del v277, v449
    v461 = v451 + v460
    del v451, v460
    v462 = v457 + v461
    del v457, v461
    v463 = v459 + v462
    del v459, v462
    v464 = v212 * v463
    v465 = v12 * v463
    del v463
    v466 = v212 * v263
    del v212
    v467 = v104 * v263
    del v104
    v468 = v216 * v441
    v469 = v60 * v441
    v470 = v43 * v441
    v471 = v216 * v346
    del v216
    v472 = v87 * v346
    del v346
    v473 = v5 * v441
    v474 = v2 * v441
    del v441
    v475 = v13 * v261
    v476 = v210 * v475
    v477 = v43 * v475
    v478 = v210 * v307
    del v210
    v479 = v109 * v307
    del v109
    v480 = v345 + v475
    v481 = narrow(v480, 1, channels - 1)
    del v480
    v482 = v323 + v481
    del v481
    v483 = v202 * v482
    v484 = v48 * v482
    del v48, v482
    v485 = v110 * v318
    del v110
    v486 = narrow(v475, 0, channels - 1)
    del v475
    v487 = v318 + v486
    del v318, v486
    v488 = v202 * v487
    v489 = v49 * v487
    del v49, v487
    v490 = v202 * v323
    v491 = v111 * v323
    del v111, v323
    v492 = v320 + v322
    del v320, v322
    v493 = v341 + v492
    del v341, v492
    v494 = v343 + v493
    del v343, v493
    v495 = v494 * -2.0
    del v494
    v496 = v367 + v369
    del v367, v369
    v497 = v395 + v496
    del v395, v496
    v498 = v412 + v497
    del v412, v497
    v499 = v413 + v498
    del v413, v498
    v500 = v421 + v499
    del v421, v499
    v501 = v423 + v500
    del v423, v500
    v502 = -v501
    del v501
    v503 = v114 * v324
    del v324
    v504 = v114 * v345
    del v345
    v505 = v117 * v373
    del v373
    v506 = v117 * v307
    del v307
    v507 = v372 + v399
    del v372, v399
    v508 = v507 * 2.0
    del v507
    v509 = v440 + v473
    del v440, v473
    v510 = v509 * -2.0
    del v509
    v511 = v298 + v299
    del v298, v299
    v512 = v300 + v511
    del v300, v511
    v513 = v301 + v512
    del v301, v512
    v514 = v503 + v513
    del v503, v513
    v515 = v506 + v514
    del v506, v514
    v516 = -v515
    del v515
    v517 = v508 + v510
    del v508, v510
    v518 = v516 + v517
    del v516, v517
    v519 = v204 * v518
    v520 = v12 * v518
    del v518
    v521 = v204 * v263
    v522 = v136 * v263
    del v136
    v523 = v142 * v262
    del v142
    v524 = v145 * v264
    del v145
    v525 = v474 * 2.0
    del v474
    v526 = v347 * -2.0
    v527 = v265 + v302
    del v302
    v528 = v504 + v527
    del v504, v527
    v529 = v525 + v528
    del v525, v528
    v530 = v526 + v529
    del v526, v529
    v531 = v204 * v530
    v532 = v18 * v530
    del v530
    v533 = v204 * v264
    v534 = v154 * v264
    del v154
    v535 = v265 + v266
    del v265
    v536 = v535 * -2.0
    del v535
    v537 = v267 + v347
    del v267, v347
    v538 = v375 + v537
    del v537
    v539 = v538 * 2.0
    del v538
    v540 = v439 * 2.0
    del v439
    v541 = v375 * -2.0
    del v375
    v542 = v266 + v297
    del v266, v297
    v543 = v505 + v542
    del v505, v542
    v544 = v540 + v543
    del v540, v543
    v545 = v541 + v544
    del v541, v544
    v546 = v204 * v545
    v547 = v7 * v545
    del v545
    v548 = v204 * v262
    del v204
    v549 = v161 * v262
    del v161
    v550 = -v332
    v551 = v380 + v550
    del v550
    v552 = v388 * 2.0
    v553 = v383 + v552
    del v383, v552
    v554 = v329 + v431
    del v431
    v555 = v432 + v554
    del v432, v554
    v556 = v434 + v555
    del v434, v555
    v557 = v551 + v556
    del v556
    v558 = v557 * 3.0
    del v557
    v559 = v553 * -3.0
    v560 = -v270
    v561 = v271 + v272
    del v271, v272
    v562 = v558 + v561
    del v558, v561
    v563 = v559 + v562
    del v559, v562
    v564 = v560 + v563
    del v560, v563
    v565 = v200 * v564
    v566 = v7 * v564
    del v564
    v567 = v200 * v262
    v568 = v176 * v262
    del v176
    v569 = v314 + v329
    del v329
    v570 = v569 * -2.0
    del v569
    v571 = -v356
    v572 = v317 + v571
    del v571
    v573 = v364 * 2.0
    v574 = v359 + v573
    del v359, v573
    v575 = v314 + v469
    del v314, v469
    v576 = v470 + v575
    del v470, v575
    v577 = v472 + v576
    del v472, v576
    v578 = v577 * 3.0
    del v577
    v579 = v572 + v574
    v580 = v579 * -3.0
    del v579
    v581 = -v282
    v582 = v283 + v284
    del v283, v284
    v583 = v578 + v582
    del v578, v582
    v584 = v580 + v583
    del v580, v583
    v585 = v581 + v584
    del v581, v584
    v586 = v200 * v585
    v587 = v18 * v585
    del v585
    v588 = v200 * v264
    v589 = v192 * v264
    del v192
    v590 = v465 + v467
    del v465, v467
    v591 = v590 * 2.0
    del v590
    v592 = v270 + v282
    del v270, v282
    v593 = v570 + v592
    del v570, v592
    v594 = v406 + v408
    del v406, v408
    v595 = v477 + v594
    del v477, v594
    v596 = v479 + v595
    del v479, v595
    v597 = v596 * 2.0
    del v596
    v598 = v402 + v404
    del v402, v404
    v599 = v598 * -2.0
    del v598
    v600 = -v551
    del v551
    v601 = v317 + v332
    del v317, v332
    v602 = v553 + v601
    del v553, v601
    v603 = v574 + v602
    del v574, v602
    v604 = v593 + v603
    del v603
    v605 = -v604
    del v604
    v606 = v263 * 2.0
    v607 = v206 * v606
    del v206
    v608 = v12 * v606
    del v606
    v609 = v198 * v608
    del v198, v608
    v610 = v304 + v306
    del v304, v306
    v611 = v199 * v610
    del v199, v610
    v612 = v356 + v380
    del v356, v380
    v613 = v520 + v612
    del v520, v612
    v614 = v522 + v613
    del v522, v613
    v615 = v532 + v614
    del v532, v614
    v616 = v534 + v615
    del v534, v615
    v617 = v547 + v616
    del v547, v616
    v618 = v549 + v617
    del v549, v617
    v619 = v618 * 2.0
    del v618
    v620 = v605 + v609
    del v605, v609
    v621 = v611 + v620
    del v611, v620
    v622 = v619 + v621
    del v619, v621
    v623 = v288 + v290
    del v288, v290
    v624 = v294 + v623
    del v294, v623
    v625 = v296 + v624
    del v296, v624
    v626 = v371 + v625
    del v371, v625
    v627 = v398 + v626
    del v398, v626
    v628 = v416 + v627
    del v416, v627
    v629 = v418 + v628
    del v418, v628
    v630 = v427 + v629
    del v427, v629
    v631 = v428 + v630
    del v428, v630
    v632 = v484 + v631
    del v484, v631
    v633 = v485 + v632
    del v485, v632
    v634 = v489 + v633
    del v489, v633
    v635 = v491 + v634
    del v491, v634
    v636 = v495 + v635
    del v495, v635
    v637 = v502 + v636
    del v502, v636
    v638 = v364 + v388
    del v364, v388
    v639 = v572 + v638
    del v572, v638
    v640 = v593 + v639
    del v593, v639
    v641 = v597 + v640
    del v597, v640
    v642 = v599 + v641
    del v599, v641
    v643 = v600 + v642
    del v600, v642
    v644 = v566 + v568
    del v566, v568
    v645 = v587 + v644
    del v587, v644
    v646 = v589 + v645
    del v589, v645
    v647 = v591 + v646
    del v591, v646
    v648 = v523 + v524
    del v523, v524
    v649 = v536 + v648
    del v536, v648
    v650 = v539 + v649
    del v539, v649
    v651 = -v588
    v652 = v588 * -3.0
    v653 = v588 * 3.0
    v654 = v588 * -6.0
    v655 = -v567
    v656 = v567 * -3.0
    v657 = v567 * 3.0
    v658 = v567 * -6.0
    v659 = v548 * -2.0
    v660 = v548 * 2.0
    v661 = v533 * -2.0
    v662 = v533 * 2.0
    v663 = -v521
    v664 = v521 * -2.0
    v665 = v521 * 2.0
    del v521
    v666 = v117 * v663
    v667 = v117 * v548
    del v117
    v668 = v114 * v533
    v669 = v114 * v663
    del v114
    v670 = pad(v490, 0, channels)
    del v490
    v671 = pad(v370, 1, channels)
    del v370
    v672 = v478 + v670
    del v478, v670
    v673 = v671 + v672
    del v672
    v674 = v13 * v673
    del v673
    v675 = v2 * v662
    del v662
    v676 = v5 * v664
    v677 = v87 * v653
    v678 = v43 * v653
    v679 = v60 * v653
    v680 = -v466
    v681 = v466 * -3.0
    v682 = v466 * 6.0
    v683 = v466 * 3.0
    v684 = v87 * v681
    del v87
    v685 = v51 * v681
    v686 = v333 + v471
    del v471
    v687 = v675 + v686
    del v675, v686
    v688 = v676 + v687
    del v676, v687
    v689 = v678 + v688
    del v688
    v690 = v679 + v689
    del v689
    v691 = v685 + v690
    del v690
    v692 = v10 * v691
    del v691
    v693 = v2 * v664
    del v664
    v694 = v5 * v660
    del v660
    v695 = v81 * v681
    v696 = v43 * v681
    v697 = v81 * v657
    del v81
    v698 = v69 * v657
    v699 = v51 * v657
    v700 = v308 + v433
    del v433
    v701 = v693 + v700
    del v693, v700
    v702 = v694 + v701
    del v694, v701
    v703 = v696 + v702
    del v702
    v704 = v698 + v703
    del v703
    v705 = v699 + v704
    del v704
    v706 = v8 * v705
    del v705
    v707 = v397 + v422
    del v422
    v708 = pad(v707, 1, channels)
    del v707
    v709 = v394 + v417
    del v417
    v710 = pad(v709, 0, channels)
    del v709
    v711 = v403 + v407
    del v403, v407
    v712 = v708 + v711
    del v708, v711
    v713 = v710 + v712
    del v710, v712
    v714 = v13 * v713
    del v13, v713
    v715 = v2 * v665
    v716 = pad(v397, 1, channels)
    del v397
    v717 = pad(v394, 0, channels)
    del v394
    v718 = v69 * v683
    v719 = v43 * v683
    v720 = v69 * v658
    v721 = v51 * v658
    del v658
    v722 = v69 * v656
    del v69
    v723 = v722 * 2.0
    del v722
    v724 = v4 * v657
    del v657
    v725 = v5 * v659
    del v659
    v726 = v378 + v382
    del v378, v382
    v727 = v386 + v726
    del v386, v726
    v728 = v391 + v727
    del v391, v727
    v729 = v430 + v728
    del v728
    v730 = v667 + v729
    del v667, v729
    v731 = v697 + v730
    del v730
    v732 = v715 + v731
    del v731
    v733 = v716 + v732
    del v716, v732
    v734 = v717 + v733
    del v717, v733
    v735 = v719 + v734
    del v719, v734
    v736 = v721 + v735
    del v721, v735
    v737 = v723 + v736
    del v723, v736
    v738 = v724 + v737
    del v737
    v739 = v725 + v738
    del v738
    v740 = v8 * v739
    del v739
    v741 = v5 * v665
    del v665
    v742 = pad(v368, 0, channels)
    del v368
    v743 = v60 * v654
    v744 = v43 * v654
    del v654
    v745 = v60 * v652
    v746 = v745 * 2.0
    del v745
    v747 = v1 * v653
    del v653
    v748 = v60 * v683
    del v60
    v749 = v51 * v683
    del v683
    v750 = v2 * v661
    del v661
    v751 = v350 + v354
    del v350, v354
    v752 = v358 + v751
    del v358, v751
    v753 = v362 + v752
    del v362, v752
    v754 = v468 + v753
    del v753
    v755 = v668 + v754
    del v668, v754
    v756 = v677 + v755
    del v755
    v757 = v741 + v756
    del v756
    v758 = v671 + v757
    del v671, v757
    v759 = v742 + v758
    del v742, v758
    v760 = v744 + v759
    del v744, v759
    v761 = v746 + v760
    del v746, v760
    v762 = v747 + v761
    del v761
    v763 = v749 + v762
    del v749, v762
    v764 = v750 + v763
    del v763
    v765 = v10 * v764
    del v764
    v766 = pad(v415, 1, channels)
    del v415
    v767 = v342 + v426
    del v342, v426
    v768 = pad(v767, 0, channels)
    del v767
    v769 = v51 * v682
    v770 = v43 * v682
    del v682
    v771 = v1 * v681
    v772 = v51 * v656
    del v51, v656
    v773 = v772 * 2.0
    del v772
    v774 = v327 + v331
    del v327, v331
    v775 = v337 + v774
    del v337, v774
    v776 = v348 + v775
    del v348, v775
    v777 = v384 + v776
    del v384, v776
    v778 = v405 + v777
    del v405, v777
    v779 = v430 + v778
    del v430, v778
    v780 = v443 + v779
    del v443, v779
    v781 = v669 + v780
    del v669, v780
    v782 = v684 + v781
    del v684, v781
    v783 = v697 + v782
    del v697, v782
    v784 = v706 + v783
    del v706, v783
    v785 = v720 + v784
    del v720, v784
    v786 = v748 + v785
    del v748, v785
    v787 = v715 + v786
    del v715, v786
    v788 = v766 + v787
    del v766, v787
    v789 = v768 + v788
    del v768, v788
    v790 = v770 + v789
    del v770, v789
    v791 = v771 + v790
    del v771, v790
    v792 = v773 + v791
    del v773, v791
    v793 = v724 + v792
    del v724, v792
    v794 = v725 + v793
    del v725, v793
    v795 = v10 * v794
    del v10, v794
    v796 = pad(v488, 1, channels)
    del v488
    v797 = v321 + v483
    del v321, v483
    v798 = pad(v797, 0, channels)
    del v797
    v799 = v43 * v652
    del v43, v652
    v800 = v799 * 2.0
    del v799
    v801 = v4 * v681
    del v681
    v802 = v312 + v316
    del v312, v316
    v803 = v335 + v802
    del v335, v802
    v804 = v360 + v803
    del v360, v803
    v805 = v389 + v804
    del v389, v804
    v806 = v436 + v805
    del v436, v805
    v807 = v468 + v806
    del v468, v806
    v808 = v476 + v807
    del v476, v807
    v809 = v666 + v808
    del v666, v808
    v810 = v677 + v809
    del v677, v809
    v811 = v692 + v810
    del v692, v810
    v812 = v695 + v811
    del v695, v811
    v813 = v718 + v812
    del v718, v812
    v814 = v743 + v813
    del v743, v813
    v815 = v769 + v814
    del v769, v814
    v816 = v741 + v815
    del v741, v815
    v817 = v796 + v816
    del v796, v816
    v818 = v798 + v817
    del v798, v817
    v819 = v800 + v818
    del v800, v818
    v820 = v747 + v819
    del v747, v819
    v821 = v801 + v820
    del v801, v820
    v822 = v750 + v821
    del v750, v821
    v823 = v8 * v822
    del v8, v822
    v824 = v40 * v533
    v825 = v40 * v663
    del v40
    v826 = v2 * v663
    v827 = v35 * v663
    v828 = v5 * v663
    del v663
    v829 = v35 * v548
    del v35
    v830 = v295 + v340
    del v295, v340
    v831 = v411 + v830
    del v411, v830
    v832 = pad(v831, 1, channels)
    del v831
    v833 = v293 + v420
    del v293, v420
    v834 = pad(v833, 0, channels)
    del v833
    v835 = v289 + v319
    del v289, v319
    v836 = v366 + v835
    del v366, v835
    v837 = pad(v836, 1, channels)
    del v836
    v838 = pad(v287, 0, channels)
    del v287
    v839 = v23 * v588
    v840 = v21 * v588
    del v588
    v841 = v651 + v839
    del v651, v839
    v842 = v840 + v841
    del v840, v841
    v843 = v1 * v842
    del v842
    v844 = v843 * 2.0
    del v843
    v845 = v23 * v680
    v846 = v21 * v680
    del v680
    v847 = v466 + v845
    del v466, v845
    v848 = v846 + v847
    del v846, v847
    v849 = v4 * v848
    v850 = v1 * v848
    del v848
    v851 = v23 * v567
    del v23
    v852 = v21 * v567
    del v21, v567
    v853 = v655 + v851
    del v655, v851
    v854 = v852 + v853
    del v852, v853
    v855 = v4 * v854
    del v854
    v856 = v855 * 2.0
    del v855
    v857 = v305 + v531
    del v305, v531
    v858 = v586 + v857
    del v586, v857
    v859 = v464 + v519
    del v464, v519
    v860 = v607 + v859
    del v607, v859
    v861 = v303 + v546
    del v303, v546
    v862 = v565 + v861
    del v565, v861
    v863 = v5 * v548
    del v548
    v864 = v269 + v275
    del v269, v275
    v865 = v308 + v864
    del v308, v864
    v866 = v325 + v865
    del v325, v865
    v867 = v376 + v866
    del v376, v866
    v868 = v401 + v867
    del v401, v867
    v869 = v674 + v868
    del v674, v868
    v870 = v698 + v869
    del v698, v869
    v871 = v740 + v870
    del v740, v870
    v872 = v699 + v871
    del v699, v871
    v873 = v795 + v872
    del v795, v872
    v874 = v696 + v873
    del v696, v873
    v875 = v825 + v874
    del v825, v874
    v876 = v826 + v875
    del v826, v875
    v877 = v829 + v876
    del v829, v876
    v878 = v832 + v877
    del v832, v877
    v879 = v834 + v878
    del v834, v878
    v880 = v850 + v879
    del v850, v879
    v881 = v856 + v880
    del v856, v880
    v882 = v863 + v881
    del v863, v881
    v883 = v2 * v533
    del v533
    v884 = v273 + v281
    del v273, v281
    v885 = v310 + v884
    del v310, v884
    v886 = v333 + v885
    del v333, v885
    v887 = v352 + v886
    del v352, v886
    v888 = v714 + v887
    del v714, v887
    v889 = v679 + v888
    del v679, v888
    v890 = v765 + v889
    del v765, v889
    v891 = v685 + v890
    del v685, v890
    v892 = v678 + v891
    del v678, v891
    v893 = v823 + v892
    del v823, v892
    v894 = v824 + v893
    del v824, v893
    v895 = v827 + v894
    del v827, v894
    v896 = v828 + v895
    del v828, v895
    v897 = v837 + v896
    del v837, v896
    v898 = v838 + v897
    del v838, v897
    v899 = v844 + v898
    del v844, v898
    v900 = v849 + v899
    del v849, v899
    v901 = v883 + v900
    del v883, v900
    return (
        stack([None, v901, v882, v862, v860, v858], jets),
        join([v259, v650, v647, v643, v637, v622], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
