"""Differential invariants of projective_curve, order 7. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective_curve: 8 generators on (x, u), order 7, derived with 1 channels, serves 1 channels
Spec hash  6f1cd333206d8ac4e519e36b2332c259f56d7dd5cd312e07838fa46d2e77f1a7
Proof      jets 9 - orbits 8 = 1 independent invariants, all found, annihilated by 8 generators
Forward    84 operations per channel and pixel: add 8, mul 38, power 5, scale 23, sub 10
Backward   189 operations per channel and pixel: add 48, mul 98, power 7, scale 35, sub 1
Second     513 operations per channel and pixel: add 162, mul 266, power 9, scale 75, sub 1
Schedule   saves the jets alone, backward repeats 40 forward operations; values alive at once: 15, 39, 86
Features
    u_xx(i), weight 1, 0: u_xx
    T(i), weight 0, 3: 9*u_xx**2*u_xxxxx - 45*u_xx*u_xxx*u_xxxx + 40*u_xxx**3
    E(i), weight 0, 8: 162*u_xx**6*u_xxxxx*u_xxxxxxx - 189*u_xx**6*u_xxxxxx**2 -
        810*u_xx**5*u_xxx*u_xxxx*u_xxxxxxx + 1134*u_xx**5*u_xxx*u_xxxxx*u_xxxxxx +
        1890*u_xx**5*u_xxxx**2*u_xxxxxx - 2835*u_xx**5*u_xxxx*u_xxxxx**2 + 720*u_xx**4*u_xxx**3*u_xxxxxxx -
        3150*u_xx**4*u_xxx**2*u_xxxx*u_xxxxxx - 756*u_xx**4*u_xxx**2*u_xxxxx**2 +
        13230*u_xx**4*u_xxx*u_xxxx**2*u_xxxxx - 4725*u_xx**4*u_xxxx**4 - 12600*u_xx**3*u_xxx**3*u_xxxx*u_xxxxx -
        7875*u_xx**3*u_xxx**2*u_xxxx**3 + 6720*u_xx**2*u_xxx**5*u_xxxxx + 31500*u_xx**2*u_xxx**4*u_xxxx**2 -
        33600*u_xx*u_xxx**6*u_xxxx + 11200*u_xxx**8

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (0, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


@triton.jit
def forward_step_1(z0_2, z0_3, z0_4, z0_5, z0_6, z0_7):
    v2 = z0_3 * z0_3
    v3 = z0_3 * v2
    v4 = v3 * 8.0
    v6 = z0_2 * z0_4
    v7 = z0_3 * v6
    v8 = v7 * 9.0
    v9 = v4 - v8
    v10 = v9 * 5.0
    v11 = z0_2 * z0_2
    v13 = z0_5 * v11
    v14 = v13 * 9.0
    v15 = v10 + v14
    v16 = z0_4 * v11
    v17 = v2 * v16
    v18 = z0_4 * v17
    v19 = v2 * v18
    v20 = v19 * 4500.0
    v21_2 = z0_3 * z0_3
    v21_4 = v21_2 * v21_2
    v21_8 = v21_4 * v21_4
    v21 = v21_8
    v22 = v21 * 1600.0
    v23 = v22 + v20
    v24_2 = z0_3 * z0_3
    v24_4 = v24_2 * v24_2
    v24 = z0_3 * v24_4
    v25 = v24 * v13
    v26 = v25 * 960.0
    v27 = v23 + v26
    v28_2 = z0_2 * z0_2
    v28_4 = v28_2 * v28_2
    v28 = z0_2 * v28_4
    v29 = z0_4 * v28
    v31 = z0_4 * z0_6
    v32 = v29 * v31
    v33 = v32 * 270.0
    v34 = v27 + v33
    v35 = v16 * v16
    v36 = z0_3 * z0_5
    v37 = v36 * v35
    v38 = v37 * 1890.0
    v39 = v34 + v38
    v40 = z0_6 * v28
    v41 = v36 * v40
    v42 = v41 * 162.0
    v43 = v39 + v42
    v44 = z0_4 * z0_4
    v45 = v35 * v44
    v46 = v45 * 675.0
    v47 = v43 - v46
    v48_2 = z0_2 * z0_2
    v48_4 = v48_2 * v48_2
    v48 = v48_2 * v48_4
    v49 = v48 * z0_6
    v50 = z0_6 * v49
    v51 = v50 * 27.0
    v52 = v47 - v51
    v53_2 = z0_3 * z0_3
    v53_4 = v53_2 * v53_2
    v53 = v53_2 * v53_4
    v54 = v53 * v6
    v55 = v54 * 4800.0
    v56 = v52 - v55
    v57 = v6 * v18
    v58 = v57 * 1125.0
    v59 = v56 - v58
    v60 = v13 * v2
    v61 = v13 * v60
    v62 = v61 * 108.0
    v63 = v59 - v62
    v64 = z0_5 * z0_5
    v65 = v29 * v64
    v66 = v65 * 405.0
    v67 = v63 - v66
    v68 = z0_2 * v17
    v69 = v36 * v68
    v70 = v69 * 1800.0
    v71 = v67 - v70
    v72 = z0_6 * v11
    v73 = v17 * v72
    v74 = v73 * 450.0
    v75 = v71 - v74
    v76 = v75 * 7.0
    v77 = v11 * v11
    v78 = v3 * v77
    v79 = v78 * 40.0
    v80 = z0_5 * v48
    v81 = v80 * 9.0
    v82 = v79 + v81
    v83 = z0_3 * v29
    v84 = v83 * 45.0
    v85 = v82 - v84
    v87 = z0_7 * v85
    v88 = v87 * 18.0
    v89 = v76 + v88
    return (v15, v89)


@triton.jit(do_not_specialize=["batch", "channels", "tiles", "run"])
def forward_kernel(
    jets,
    features,
    batch,
    channels,
    pixels,
    tiles,
    run,
    flat: tl.constexpr,
    block: tl.constexpr,
    wide: tl.constexpr,
):
    plane = tl.cast(pixels, tl.int64)
    start = tl.program_id(0) // tiles * run
    image, corner, offset, room = place(tl.program_id(0) % tiles, plane, batch, flat, block)
    m0 = tl.arange(0, block) < room
    zero = tl.zeros([block], wide)
    first = start
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    jets = jets + (image * channels * 8 * plane + corner) + offset
    features = features + (image * o3 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_2 = load(jets + (i * 8 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 8 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 8 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 8 + 5) * plane, m0, wide)
        z0_6 = load(jets + (i * 8 + 6) * plane, m0, wide)
        z0_7 = load(jets + (i * 8 + 7) * plane, m0, wide)
        (f1, f2) = forward_step_1(z0_2, z0_3, z0_4, z0_5, z0_6, z0_7)
        tl.store(features + (o0 + i) * plane, z0_2, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)


@triton.jit
def backward_step_1(z0_3, z0_5, g2, z0_4, z0_2, z0_6, z0_7, g1, g0):
    v2 = z0_3 * z0_5
    v4 = g2 * 13230.0
    v5 = v2 * v4
    v7 = z0_4 * z0_4
    v8 = g2 * -4725.0
    v9 = v7 * v8
    v10 = v5 + v9
    v12 = z0_2 * z0_2
    v13 = z0_4 * v12
    v14 = v13 * v10
    v15 = v14 * 2.0
    v16 = z0_2 * z0_4
    v17 = g2 * -7875.0
    v18 = v16 * v17
    v19 = z0_3 * z0_3
    v20 = g2 * 31500.0
    v21 = v19 * v20
    v22 = v18 + v21
    v23 = z0_4 * v22
    v24 = g2 * -12600.0
    v25 = v2 * v24
    v26 = z0_2 * v25
    v27 = v23 + v26
    v29 = z0_6 * v12
    v30 = g2 * -3150.0
    v31 = v29 * v30
    v32 = v31 + v27
    v33 = v19 * v32
    v34 = v15 + v33
    v35 = z0_4 * v34
    v36 = z0_3 * v19
    v37 = g2 * 18.0
    v39 = z0_7 * v37
    v40 = v39 * 40.0
    v41 = v36 * v40
    v42 = v12 * v41
    v43 = v42 * 2.0
    v44 = v19 * v13
    v45 = v44 * v30
    v46 = z0_6 * v45
    v47 = v43 + v46
    v48 = v35 + v47
    v49 = z0_5 * v12
    v50 = v49 * v19
    v51 = g2 * -756.0
    v52 = v50 * v51
    v53 = v49 * v51
    v54 = v19 * v53
    v55 = v52 + v54
    v56_2 = z0_3 * z0_3
    v56_4 = v56_2 * v56_2
    v56 = z0_3 * v56_4
    v57 = g2 * 6720.0
    v58 = v56 * v57
    v59 = v58 + v55
    v61 = g1 * 9.0
    v62 = v61 + v59
    v63 = z0_5 * v62
    v64 = v63 + v48
    v65 = z0_2 * v64
    v66 = v65 * 2.0
    v67 = z0_4 * v44
    v68 = v67 * v17
    v69_2 = z0_3 * z0_3
    v69_4 = v69_2 * v69_2
    v69 = v69_2 * v69_4
    v70 = g2 * -33600.0
    v71 = v69 * v70
    v72 = v68 + v71
    v73 = g1 * -45.0
    v74 = z0_3 * v73
    v75 = v74 + v72
    v76 = z0_4 * v75
    v77 = v44 * v25
    v79 = g0 + v77
    v80 = v76 + v79
    v81 = v66 + v80
    v82 = z0_5 * z0_5
    v83 = g2 * -2835.0
    v84 = v82 * v83
    v85 = z0_4 * z0_6
    v86 = g2 * 1890.0
    v87 = v85 * v86
    v88 = v39 * -45.0
    v89 = z0_3 * v88
    v90 = v89 + v87
    v91 = v84 + v90
    v92 = z0_4 * v91
    v93 = g2 * 1134.0
    v94 = v2 * v93
    v95 = z0_6 * v94
    v96 = v92 + v95
    v97_2 = z0_2 * z0_2
    v97_4 = v97_2 * v97_2
    v97 = v97_4
    v98 = v97 * 5.0
    v99 = v96 * v98
    v100 = v99 + v81
    v101 = v39 * 9.0
    v102 = z0_5 * v101
    v103 = g2 * -189.0
    v104 = z0_6 * v103
    v105 = z0_6 * v104
    v106 = v102 + v105
    v107_2 = z0_2 * z0_2
    v107_4 = v107_2 * v107_2
    v107 = z0_2 * v107_4
    v108 = v107 * 6.0
    v109 = v106 * v108
    v110 = v109 + v100
    v111 = v13 * v32
    v112 = v67 * v20
    v113 = v49 * v53
    v114 = v112 + v113
    v115 = v111 + v114
    v116 = v12 * v12
    v117 = v116 * v40
    v118 = g1 * 40.0
    v119 = v117 + v118
    v120 = z0_3 * v119
    v121 = v120 + v115
    v122 = z0_3 * v121
    v123 = v122 * 2.0
    v124 = v13 * v13
    v125 = v124 * v4
    v126 = z0_6 * v107
    v127 = v126 * v93
    v128 = v125 + v127
    v129 = z0_2 * v44
    v130 = v129 * v24
    v131 = v130 + v128
    v132 = z0_5 * v131
    v133 = z0_4 * v107
    v134 = v133 * v88
    v135 = v134 + v132
    v136 = v16 * v73
    v137 = v136 + v135
    v138 = v19 * v119
    v139 = v138 + v137
    v140 = v123 + v139
    v141 = v49 * v57
    v142_2 = z0_3 * z0_3
    v142_4 = v142_2 * v142_2
    v142 = v142_4
    v143 = v142 * 5.0
    v144 = v141 * v143
    v145 = v144 + v140
    v146 = v16 * v70
    v147 = v56 * 6.0
    v148 = v146 * v147
    v149 = v148 + v145
    v150 = g2 * 11200.0
    v151_2 = z0_3 * z0_3
    v151_4 = v151_2 * v151_2
    v151 = z0_3 * v151_2 * v151_4
    v152 = v151 * 8.0
    v153 = v150 * v152
    v154 = v153 + v149
    v155 = v12 * v34
    v156 = v107 * v91
    v157 = v44 * v22
    v158 = v124 * v8
    v159 = z0_4 * v158
    v160 = v159 * 2.0
    v161 = v160 + v157
    v162 = v133 * v86
    v163 = z0_6 * v162
    v164 = v163 + v161
    v165 = v156 + v164
    v166 = z0_2 * v75
    v167 = v166 + v165
    v168 = v155 + v167
    v169 = v12 * v62
    v170 = z0_3 * v131
    v171 = v133 * v83
    v172 = z0_5 * v171
    v173 = v172 * 2.0
    v174 = v173 + v170
    v175 = v169 + v174
    v176_2 = z0_2 * z0_2
    v176_4 = v176_2 * v176_2
    v176 = v176_2 * v176_4
    v177 = v176 * v101
    v178 = v177 + v175
    v179 = z0_4 * v162
    v180 = v107 * v94
    v181 = v179 + v180
    v182 = v12 * v45
    v183 = v182 + v181
    v184 = v176 * z0_6
    v185 = v184 * v103
    v186 = v185 + v183
    v187 = v176 * v104
    v188 = v187 + v186
    v189 = v36 * v116
    v190 = v189 * 40.0
    v191 = z0_5 * v176
    v192 = v191 * 9.0
    v193 = v190 + v192
    v194 = z0_3 * v133
    v195 = v194 * 45.0
    v196 = v193 - v195
    v197 = v196 * v37
    return (v110, v154, v168, v178, v188, v197)


@triton.jit(do_not_specialize=["batch", "channels", "tiles", "run"])
def backward_kernel(
    jets,
    grad,
    grad_jets,
    batch,
    channels,
    pixels,
    tiles,
    run,
    flat: tl.constexpr,
    block: tl.constexpr,
    wide: tl.constexpr,
):
    plane = tl.cast(pixels, tl.int64)
    start = tl.program_id(0) // tiles * run
    image, corner, offset, room = place(tl.program_id(0) % tiles, plane, batch, flat, block)
    m0 = tl.arange(0, block) < room
    zero = tl.zeros([block], wide)
    first = start
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    jets = jets + (image * channels * 8 * plane + corner) + offset
    grad = grad + (image * o3 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 8 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_2 = load(jets + (i * 8 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 8 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 8 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 8 + 5) * plane, m0, wide)
        z0_6 = load(jets + (i * 8 + 6) * plane, m0, wide)
        z0_7 = load(jets + (i * 8 + 7) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        (c0_2, c0_3, c0_4, c0_5, c0_6, c0_7) = backward_step_1(
            z0_3, z0_5, g2, z0_4, z0_2, z0_6, z0_7, g1, g0,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 8) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 8 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 8 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 8 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 8 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 8 + 5) * plane, c0_5, mask=own)
        tl.store(grad_jets + (i * 8 + 6) * plane, c0_6, mask=own)
        tl.store(grad_jets + (i * 8 + 7) * plane, c0_7, mask=own)


@triton.jit
def double_step_1(z0_2, z0_4, g2, z0_3, h0_4, h0_2, z0_6, h0_6, z0_5, h0_3, h0_5, g1, z0_7, h0_7):
    v2 = z0_2 * z0_4
    v4 = g2 * -7875.0
    v5 = v2 * v4
    v7 = z0_3 * z0_3
    v8 = g2 * 31500.0
    v9 = v7 * v8
    v10 = v5 + v9
    v12 = v10 * h0_4
    v14 = h0_2 * 2.0
    v15 = z0_2 * v14
    v17 = z0_6 * v15
    v18 = z0_2 * z0_2
    v20 = v18 * h0_6
    v21 = v17 + v20
    v22 = g2 * -3150.0
    v23 = v22 * v21
    v25 = z0_3 * z0_5
    v26 = g2 * -12600.0
    v27 = v25 * v26
    v28 = v27 * h0_2
    v29 = v23 + v28
    v30 = v12 + v29
    v32 = h0_3 * 2.0
    v33 = z0_3 * v32
    v34 = v8 * v33
    v35 = z0_2 * h0_4
    v36 = z0_4 * h0_2
    v37 = v35 + v36
    v38 = v4 * v37
    v39 = v34 + v38
    v40 = z0_4 * v39
    v41 = v40 + v30
    v43 = z0_3 * h0_5
    v44 = z0_5 * h0_3
    v45 = v43 + v44
    v46 = v26 * v45
    v47 = z0_2 * v46
    v48 = v47 + v41
    v49 = v7 * v48
    v50 = z0_4 * v10
    v51 = z0_2 * v27
    v52 = v50 + v51
    v53 = z0_6 * v18
    v54 = v53 * v22
    v55 = v54 + v52
    v56 = v55 * v33
    v57 = g2 * 13230.0
    v58 = v25 * v57
    v59 = z0_4 * z0_4
    v60 = g2 * -4725.0
    v61 = v59 * v60
    v62 = v58 + v61
    v63 = z0_4 * v15
    v64 = v18 * h0_4
    v65 = v63 + v64
    v66 = v65 * 2.0
    v67 = v62 * v66
    v68 = v56 + v67
    v69 = h0_4 * 2.0
    v70 = z0_4 * v69
    v71 = v60 * v70
    v72 = v57 * v45
    v73 = v71 + v72
    v74 = z0_4 * v18
    v75 = v74 * v73
    v76 = v75 * 2.0
    v77 = v76 + v68
    v78 = v49 + v77
    v79 = z0_4 * v78
    v80 = v74 * v62
    v81 = v80 * 2.0
    v82 = v7 * v55
    v83 = v81 + v82
    v84 = v83 * h0_4
    v85 = z0_5 * v18
    v86 = v85 * v7
    v87 = g2 * -756.0
    v88 = v86 * v87
    v89 = v85 * v87
    v90 = v7 * v89
    v91 = v88 + v90
    v92_2 = z0_3 * z0_3
    v92_4 = v92_2 * v92_2
    v92 = z0_3 * v92_4
    v93 = g2 * 6720.0
    v94 = v92 * v93
    v95 = v94 + v91
    v97 = g1 * 9.0
    v98 = v97 + v95
    v99 = v98 * h0_5
    v100 = v99 + v84
    v101 = v7 * v74
    v102 = v101 * v22
    v103 = v102 * h0_6
    v104 = v103 + v100
    v105 = z0_3 * v7
    v106 = g2 * 18.0
    v108 = z0_7 * v106
    v109 = v108 * 40.0
    v110 = v105 * v109
    v111 = v15 * 2.0
    v112 = v110 * v111
    v113 = v112 + v104
    v114 = z0_3 * v33
    v115 = v7 * h0_3
    v116 = v114 + v115
    v117 = v109 * v116
    v119 = v106 * h0_7
    v120 = v119 * 40.0
    v121 = v105 * v120
    v122 = v117 + v121
    v123 = v18 * v122
    v124 = v123 * 2.0
    v125 = v124 + v113
    v126 = v7 * v65
    v127 = v74 * v33
    v128 = v126 + v127
    v129 = v22 * v128
    v130 = z0_6 * v129
    v131 = v130 + v125
    v132 = v79 + v131
    v133 = v85 * v33
    v134 = z0_5 * v15
    v135 = v18 * h0_5
    v136 = v134 + v135
    v137 = v7 * v136
    v138 = v133 + v137
    v139 = v87 * v138
    v140_2 = z0_3 * z0_3
    v140_4 = v140_2 * v140_2
    v140 = v140_4
    v141 = v140 * 5.0
    v142 = v141 * h0_3
    v143 = v93 * v142
    v144 = v89 * v33
    v145 = v143 + v144
    v146 = v139 + v145
    v147 = v87 * v136
    v148 = v7 * v147
    v149 = v148 + v146
    v150 = z0_5 * v149
    v151 = v150 + v132
    v152 = z0_2 * v151
    v153 = v152 * 2.0
    v154 = z0_4 * v83
    v155 = v18 * v110
    v156 = v155 * 2.0
    v157 = z0_6 * v102
    v158 = v156 + v157
    v159 = v154 + v158
    v160 = z0_5 * v98
    v161 = v160 + v159
    v162 = v161 * v14
    v163 = z0_5 * z0_5
    v164 = g2 * -2835.0
    v165 = v163 * v164
    v166 = z0_4 * z0_6
    v167 = g2 * 1890.0
    v168 = v166 * v167
    v169 = v108 * -45.0
    v170 = z0_3 * v169
    v171 = v170 + v168
    v172 = v165 + v171
    v173 = z0_4 * v172
    v174 = g2 * 1134.0
    v175 = v25 * v174
    v176 = z0_6 * v175
    v177 = v173 + v176
    v178 = v177 * h0_2
    v179 = v178 * 5.0
    v180_2 = z0_2 * z0_2
    v180 = z0_2 * v180_2
    v181 = v180 * 4.0
    v182 = v179 * v181
    v183 = v182 + v162
    v184 = z0_4 * v101
    v185 = v184 * v4
    v186_2 = z0_3 * z0_3
    v186_4 = v186_2 * v186_2
    v186 = v186_2 * v186_4
    v187 = g2 * -33600.0
    v188 = v186 * v187
    v189 = v185 + v188
    v190 = g1 * -45.0
    v191 = z0_3 * v190
    v192 = v191 + v189
    v193 = v192 * h0_4
    v194 = v193 + v183
    v195 = v27 * v128
    v196 = v195 + v194
    v197 = v101 * v46
    v198 = v197 + v196
    v199 = z0_4 * v128
    v200 = v101 * h0_4
    v201 = v199 + v200
    v202 = v4 * v201
    v203 = v92 * 6.0
    v204 = v203 * h0_3
    v205 = v187 * v204
    v206 = v190 * h0_3
    v207 = v206 + v205
    v208 = v202 + v207
    v209 = z0_4 * v208
    v210 = v209 + v198
    v211 = v153 + v210
    v212 = v172 * h0_4
    v213 = v108 * 9.0
    v214 = z0_5 * v213
    v215 = g2 * -189.0
    v216 = z0_6 * v215
    v217 = z0_6 * v216
    v218 = v214 + v217
    v219 = v218 * h0_2
    v220 = v219 * 6.0
    v221 = v175 * h0_6
    v222 = v220 + v221
    v223 = v212 + v222
    v224 = h0_5 * 2.0
    v225 = z0_5 * v224
    v226 = v164 * v225
    v227 = z0_4 * h0_6
    v228 = z0_6 * h0_4
    v229 = v227 + v228
    v230 = v167 * v229
    v231 = v226 + v230
    v232 = v169 * h0_3
    v233 = v232 + v231
    v234 = v119 * -45.0
    v235 = z0_3 * v234
    v236 = v235 + v233
    v237 = z0_4 * v236
    v238 = v237 + v223
    v239 = v174 * v45
    v240 = z0_6 * v239
    v241 = v240 + v238
    v242_2 = z0_2 * z0_2
    v242_4 = v242_2 * v242_2
    v242 = v242_4
    v243 = v242 * 5.0
    v244 = v243 * v241
    v245 = v244 + v211
    v246 = v216 * h0_6
    v247 = v213 * h0_5
    v248 = v246 + v247
    v249 = v119 * 9.0
    v250 = z0_5 * v249
    v251 = v250 + v248
    v252 = v215 * h0_6
    v253 = z0_6 * v252
    v254 = v253 + v251
    v255_2 = z0_2 * z0_2
    v255_4 = v255_2 * v255_2
    v255 = z0_2 * v255_4
    v256 = v255 * 6.0
    v257 = v256 * v254
    v258 = v257 + v245
    v259 = v74 * v48
    v260 = v89 * v136
    v261 = v55 * v65
    v262 = v18 * v18
    v263 = v262 * v109
    v264 = g1 * 40.0
    v265 = v263 + v264
    v266 = v265 * h0_3
    v267 = v266 + v261
    v268 = v260 + v267
    v269 = v8 * v201
    v270 = v269 + v268
    v271 = v85 * v147
    v272 = v271 + v270
    v273 = v259 + v272
    v274 = v18 * v111
    v275 = v109 * v274
    v276 = v262 * v120
    v277 = v275 + v276
    v278 = z0_3 * v277
    v279 = v278 + v273
    v280 = z0_3 * v279
    v281 = v280 * 2.0
    v282 = v74 * v55
    v283 = v184 * v8
    v284 = v85 * v89
    v285 = v283 + v284
    v286 = v282 + v285
    v287 = z0_3 * v265
    v288 = v287 + v286
    v289 = v288 * v32
    v290 = g2 * 11200.0
    v291 = v290 * h0_3
    v292 = v291 * 8.0
    v293 = v186 * 7.0
    v294 = v292 * v293
    v295 = v85 * v93
    v296 = v295 * h0_3
    v297 = v296 * 5.0
    v298_2 = z0_3 * z0_3
    v298 = z0_3 * v298_2
    v299 = v298 * 4.0
    v300 = v297 * v299
    v301 = v294 + v300
    v302 = v289 + v301
    v303 = v265 * v33
    v304 = v303 + v302
    v305 = v190 * v37
    v306 = v305 + v304
    v307 = v74 * v74
    v308 = v307 * v57
    v309 = z0_6 * v255
    v310 = v309 * v174
    v311 = v308 + v310
    v312 = z0_2 * v101
    v313 = v312 * v26
    v314 = v313 + v311
    v315 = v314 * h0_5
    v316 = v315 + v306
    v317 = v243 * h0_2
    v318 = z0_4 * v317
    v319 = v255 * h0_4
    v320 = v318 + v319
    v321 = v169 * v320
    v322 = v321 + v316
    v323 = z0_4 * v255
    v324 = v323 * v234
    v325 = v324 + v322
    v326 = z0_2 * v128
    v327 = v101 * h0_2
    v328 = v326 + v327
    v329 = v26 * v328
    v330 = z0_6 * v317
    v331 = v255 * h0_6
    v332 = v330 + v331
    v333 = v174 * v332
    v334 = v329 + v333
    v335 = v74 * v66
    v336 = v57 * v335
    v337 = v336 + v334
    v338 = z0_5 * v337
    v339 = v338 + v325
    v340 = v7 * v277
    v341 = v340 + v339
    v342 = v281 + v341
    v343 = v2 * v187
    v344 = v343 * h0_3
    v345 = v344 * 6.0
    v346 = v93 * v136
    v347 = v345 + v346
    v348 = v141 * v347
    v349 = v348 + v342
    v350 = v187 * v37
    v351 = v203 * v350
    v352 = v351 + v349
    v353 = v18 * v78
    v354 = v10 * v128
    v355 = v83 * v15
    v356 = v192 * h0_2
    v357 = v355 + v356
    v358 = v172 * v317
    v359 = v358 + v357
    v360 = v323 * v167
    v361 = v360 * h0_6
    v362 = v361 + v359
    v363 = v354 + v362
    v364 = v307 * v60
    v365 = v364 * v69
    v366 = v365 + v363
    v367 = v60 * v335
    v368 = z0_4 * v367
    v369 = v368 * 2.0
    v370 = v369 + v366
    v371 = v101 * v39
    v372 = v371 + v370
    v373 = v167 * v320
    v374 = z0_6 * v373
    v375 = v374 + v372
    v376 = v255 * v236
    v377 = v376 + v375
    v378 = z0_2 * v208
    v379 = v378 + v377
    v380 = v353 + v379
    v381 = v18 * v149
    v382 = v314 * h0_3
    v383 = v98 * v15
    v384 = v256 * h0_2
    v385 = v213 * v384
    v386 = v385 + v383
    v387 = v382 + v386
    v388 = v323 * v164
    v389 = v388 * v224
    v390 = v389 + v387
    v391 = v164 * v320
    v392 = z0_5 * v391
    v393 = v392 * 2.0
    v394 = v393 + v390
    v395 = z0_3 * v337
    v396 = v395 + v394
    v397 = v381 + v396
    v398_2 = z0_2 * z0_2
    v398_4 = v398_2 * v398_2
    v398 = v398_2 * v398_4
    v399 = v398 * v249
    v400 = v399 + v397
    v401 = v18 * v129
    v402 = v216 * v384
    v403 = v398 * h0_6
    v404 = z0_6 * v384
    v405 = v403 + v404
    v406 = v215 * v405
    v407 = v402 + v406
    v408 = v102 * v15
    v409 = v408 + v407
    v410 = v175 * v317
    v411 = v410 + v409
    v412 = v360 * h0_4
    v413 = v412 + v411
    v414 = z0_4 * v373
    v415 = v414 + v413
    v416 = v255 * v239
    v417 = v416 + v415
    v418 = v401 + v417
    v419 = v398 * v252
    v420 = v419 + v418
    v421 = v262 * v116
    v422 = v105 * v274
    v423 = v422 + v421
    v424 = v423 * 40.0
    v425 = z0_5 * v384
    v426 = v398 * h0_5
    v427 = v425 + v426
    v428 = v427 * 9.0
    v429 = v424 + v428
    v430 = z0_3 * v320
    v431 = v323 * h0_3
    v432 = v430 + v431
    v433 = v432 * -45.0
    v434 = v433 + v429
    v435 = v106 * v434
    v436 = v116 * 40.0
    v437 = z0_3 * v37
    v438 = v2 * h0_3
    v439 = v437 + v438
    v440 = v439 * -45.0
    v441 = v436 + v440
    v442 = v136 * 9.0
    v443 = v442 + v441
    v444 = v2 * v201
    v445 = v184 * v37
    v446 = v444 + v445
    v447 = v446 * -7875.0
    v448 = v92 * v136
    v449 = v85 * v142
    v450 = v448 + v449
    v451 = v450 * 6720.0
    v452 = v7 * v201
    v453 = v184 * v33
    v454 = v452 + v453
    v455 = v454 * 31500.0
    v456_2 = z0_3 * z0_3
    v456_4 = v456_2 * v456_2
    v456 = z0_3 * v456_2 * v456_4
    v457 = v456 * 8.0
    v458 = v457 * h0_3
    v459 = v458 * 11200.0
    v460 = v459 + v455
    v461 = v451 + v460
    v462 = v323 * v229
    v463 = v166 * v320
    v464 = v462 + v463
    v465 = v464 * 1890.0
    v466 = v465 + v461
    v467 = v307 * v45
    v468 = v25 * v335
    v469 = v468 + v467
    v470 = v469 * 13230.0
    v471 = v470 + v466
    v472 = v25 * v332
    v473 = v309 * v45
    v474 = v472 + v473
    v475 = v474 * 1134.0
    v476 = v475 + v471
    v477 = v307 * v70
    v478 = v59 * v335
    v479 = v477 + v478
    v480 = v479 * -4725.0
    v481 = v480 + v476
    v482 = z0_6 * v405
    v483 = v398 * z0_6
    v484 = v483 * h0_6
    v485 = v482 + v484
    v486 = v485 * -189.0
    v487 = v486 + v481
    v488 = v186 * v37
    v489 = v2 * v204
    v490 = v488 + v489
    v491 = v490 * -33600.0
    v492 = v491 + v487
    v493 = v447 + v492
    v494 = v85 * v138
    v495 = v86 * v136
    v496 = v494 + v495
    v497 = v496 * -756.0
    v498 = v497 + v493
    v499 = v323 * v225
    v500 = v163 * v320
    v501 = v499 + v500
    v502 = v501 * -2835.0
    v503 = v502 + v498
    v504 = v25 * v328
    v505 = v312 * v45
    v506 = v504 + v505
    v507 = v506 * -12600.0
    v508 = v507 + v503
    v509 = v101 * v21
    v510 = v53 * v128
    v511 = v509 + v510
    v512 = v511 * -3150.0
    v513 = v512 + v508
    v514 = z0_7 * v434
    v515 = v105 * v262
    v516 = v515 * 40.0
    v517 = z0_5 * v398
    v518 = v517 * 9.0
    v519 = v516 + v518
    v520 = z0_3 * v323
    v521 = v520 * 45.0
    v522 = v519 - v521
    v523 = v522 * h0_7
    v524 = v514 + v523
    v525 = v524 * 18.0
    v526 = v525 + v513
    return (v258, v352, v380, v400, v420, v435, v443, v526)


@triton.jit(do_not_specialize=["batch", "channels", "tiles", "run"])
def double_kernel(
    jets,
    grad,
    grad_grad_jets,
    grad_jets,
    grad_grad_features,
    batch,
    channels,
    pixels,
    tiles,
    run,
    flat: tl.constexpr,
    block: tl.constexpr,
    wide: tl.constexpr,
):
    plane = tl.cast(pixels, tl.int64)
    start = tl.program_id(0) // tiles * run
    image, corner, offset, room = place(tl.program_id(0) % tiles, plane, batch, flat, block)
    m0 = tl.arange(0, block) < room
    zero = tl.zeros([block], wide)
    first = start
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    jets = jets + (image * channels * 8 * plane + corner) + offset
    grad = grad + (image * o3 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 8 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 8 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o3 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_2 = load(jets + (i * 8 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 8 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 8 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 8 + 5) * plane, m0, wide)
        z0_6 = load(jets + (i * 8 + 6) * plane, m0, wide)
        z0_7 = load(jets + (i * 8 + 7) * plane, m0, wide)
        h0_2 = load(grad_grad_jets + (i * 8 + 2) * plane, m0, wide)
        h0_3 = load(grad_grad_jets + (i * 8 + 3) * plane, m0, wide)
        h0_4 = load(grad_grad_jets + (i * 8 + 4) * plane, m0, wide)
        h0_5 = load(grad_grad_jets + (i * 8 + 5) * plane, m0, wide)
        h0_6 = load(grad_grad_jets + (i * 8 + 6) * plane, m0, wide)
        h0_7 = load(grad_grad_jets + (i * 8 + 7) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        (c0_2, c0_3, c0_4, c0_5, c0_6, c0_7, f1, f2) = double_step_1(
            z0_2, z0_4, g2, z0_3, h0_4, h0_2, z0_6, h0_6, z0_5, h0_3, h0_5, g1, z0_7, h0_7,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 8) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 8 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 8 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 8 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 8 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 8 + 5) * plane, c0_5, mask=own)
        tl.store(grad_jets + (i * 8 + 6) * plane, c0_6, mask=own)
        tl.store(grad_jets + (i * 8 + 7) * plane, c0_7, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, h0_2, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m0 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m0 & own)


def forward(jets: Tensor, base: Tensor | None) -> Tensor:
    """Features of the jets."""
    features = jets.new_empty(feature_shape(jets, REACHES))
    launch(forward_kernel, 4, jets, (features,), None)
    return features


def backward(jets: Tensor, base: Tensor | None, grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features."""
    grad_jets = jets.new_empty(jets.shape)
    launch(backward_kernel, 2, jets, (grad, grad_jets), None)
    return grad_jets


def double_backward(
    jets: Tensor, base: Tensor | None, grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass."""
    grad_jets, grad_grad_features = jets.new_empty(jets.shape), grad.new_empty(grad.shape)
    tensors = (grad, grad_grad_jets, grad_jets, grad_grad_features)
    launch(double_kernel, 1, jets, tensors, None)
    return grad_jets, grad_grad_features
