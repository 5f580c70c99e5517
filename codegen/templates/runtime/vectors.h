// Working type, vectors of it, and conversions from and to the formats of tensors.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace repere {

#ifdef REPERE_DOUBLE
using T = double;
using Whole = std::int64_t;
#else
using T = float;
using Whole = std::int32_t;
#endif

#if defined(__AVX512F__)
constexpr int VECTOR_BYTES = 64;
constexpr int TILE_VECTORS = 4;  // vectors of a row that a block of the matrix product holds in registers
#elif defined(__AVX__)
constexpr int VECTOR_BYTES = 32;
constexpr int TILE_VECTORS = 2;
#else
constexpr int VECTOR_BYTES = 16;
constexpr int TILE_VECTORS = 4;
#endif

constexpr int L = VECTOR_BYTES / int(sizeof(T));  // lanes
constexpr int P = 64;                             // pixels of a tile: the fixed stride of all its rows

// unaligned, and allowed to alias: loads and stores are plain dereferences
typedef T Vector __attribute__((vector_size(VECTOR_BYTES), aligned(sizeof(T)), may_alias));
typedef Whole WholeVector __attribute__((vector_size(VECTOR_BYTES), aligned(sizeof(T)), may_alias));

inline Vector load(const T* from) { return *reinterpret_cast<const Vector*>(from); }
inline void store(T* to, Vector value) { *reinterpret_cast<Vector*>(to) = value; }
inline Vector splat(T value) { return value - Vector{}; }

inline Vector load_some(const T* from, std::int64_t count) {
    Vector value = {};
    for (int lane = 0; lane < L; ++lane)
        if (lane < count) value[lane] = from[lane];
    return value;
}

inline void store_some(T* to, Vector value, std::int64_t count) {
    for (int lane = 0; lane < L; ++lane)
        if (lane < count) to[lane] = value[lane];
}

// x^n for a whole n, by squaring
template <int N>
inline T power(T x) {
    if constexpr (N < 0)
        return T(1) / power<-N>(x);
    else if constexpr (N == 0)
        return T(1);
    else if constexpr (N % 2)
        return x * power<N - 1>(x);
    else {
        const T root = power<N / 2>(x);
        return root * root;
    }
}

// Calls action(integral_constant<int, n>) for n in 1 ... MOST: how many sums a loop has is known to the
// compiler.
template <int MOST, class Action>
inline void with_count(int n, Action action) {
    if constexpr (MOST > 1) {
        if (n < MOST) return with_count<MOST - 1>(n, action);
    }
    action(std::integral_constant<int, MOST>{});
}

// Codes of formats, as the Python side sends them.
enum Format : int { FLOAT32 = 0, FLOAT64 = 1, BFLOAT16 = 2, FLOAT16 = 3 };

struct Bfloat16 {
    std::uint16_t bits;
    explicit operator T() const {
        const std::uint32_t wide = std::uint32_t(bits) << 16;
        float value;
        std::memcpy(&value, &wide, 4);
        return T(value);
    }
    static Bfloat16 from(T value) {
        const float narrow = float(value);
        std::uint32_t wide;
        std::memcpy(&wide, &narrow, 4);
        if (narrow != narrow) return {std::uint16_t((wide >> 16) | 0x40)};
        return {std::uint16_t((wide + 0x7fff + ((wide >> 16) & 1)) >> 16)};  // to nearest, ties to even
    }
};

// Half precision in integers, for compilers without the type.
struct Float16 {
    std::uint16_t bits;
    explicit operator T() const {
        const std::uint32_t sign = std::uint32_t(bits & 0x8000) << 16, size = bits & 0x7fff;
        std::uint32_t wide = (size << 13) + (size >= 0x7c00 ? 0x70000000 : 0x38000000);  // infinities and NaN, or numbers
        float value;
        if (size < 0x0400) {
            value = float(size) * 0x1p-24f;  // subnormal: exact
            std::memcpy(&wide, &value, 4);
        }
        wide |= sign;
        std::memcpy(&value, &wide, 4);
        return T(value);
    }
    static Float16 from(T value) {
        const float narrow = float(value);
        std::uint32_t wide;
        std::memcpy(&wide, &narrow, 4);
        const std::uint32_t sign = (wide >> 16) & 0x8000;
        wide &= 0x7fffffff;
        std::uint32_t size;
        if (wide > 0x7f800000) {
            size = 0x7e00;
        } else if (wide >= 0x477ff000) {
            size = 0x7c00;  // rounds beyond 65504
        } else if (wide >= 0x38800000) {
            size = (wide - 0x38000000 + 0xfff + ((wide >> 13) & 1)) >> 13;  // to nearest, ties to even
        } else {
            float least;
            std::memcpy(&least, &wide, 4);
            const float moved = least + 0.5f;  // its last digit is 2^-24, the last of a subnormal: rounded by the addition
            std::memcpy(&size, &moved, 4);
            size -= 0x3f000000;
        }
        return {std::uint16_t(sign | size)};
    }
};

template <class Number>
inline Number converted(T value) {
    if constexpr (std::is_same_v<Number, Bfloat16> || std::is_same_v<Number, Float16>)
        return Number::from(value);
    else
        return Number(value);
}

// A tensor whose image axes are one run of pixels at a fixed distance: contiguous, channels last, or expanded.
struct View {
    void* data;
    std::int64_t batch, channel, pixel;  // distances in elements
    std::int64_t format;
};

template <class Action>
inline void by_format(std::int64_t format, Action action) {
    switch (format) {
        case FLOAT64: action(double{}); break;
        case BFLOAT16: action(Bfloat16{}); break;
#ifdef __FLT16_MANT_DIG__
        case FLOAT16: action(_Float16{}); break;
#else
        case FLOAT16: action(Float16{}); break;
#endif
        default: action(float{});
    }
}

// count pixels of some channels, into rows of T that lie `stride` apart
inline void read_pixels(const View& view, std::int64_t image, std::int64_t channels, std::int64_t first,
                        std::int64_t count, T* rows, std::int64_t stride) {
    by_format(view.format, [&](auto number) {
        using Number = decltype(number);
        const Number* from = static_cast<const Number*>(view.data) + image * view.batch + first * view.pixel;
        if (view.pixel == 1) {
            for (std::int64_t c = 0; c < channels; ++c)
                for (std::int64_t p = 0; p < count; ++p) rows[c * stride + p] = T(from[c * view.channel + p]);
        } else {
            for (std::int64_t p = 0; p < count; ++p)
                for (std::int64_t c = 0; c < channels; ++c)
                    rows[c * stride + p] = T(from[c * view.channel + p * view.pixel]);
        }
    });
}

inline void write_pixels(const View& view, std::int64_t image, std::int64_t channels, std::int64_t first,
                         std::int64_t count, const T* rows, std::int64_t stride) {
    by_format(view.format, [&](auto number) {
        using Number = decltype(number);
        Number* to = static_cast<Number*>(view.data) + image * view.batch + first * view.pixel;
        if (view.pixel == 1) {
            for (std::int64_t c = 0; c < channels; ++c)
                for (std::int64_t p = 0; p < count; ++p) to[c * view.channel + p] = converted<Number>(rows[c * stride + p]);
        } else {
            for (std::int64_t p = 0; p < count; ++p)
                for (std::int64_t c = 0; c < channels; ++c)
                    to[c * view.channel + p * view.pixel] = converted<Number>(rows[c * stride + p]);
        }
    });
}

}  // namespace repere
