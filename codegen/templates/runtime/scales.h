// Singularity policies on a tile: the scale of every pixel from its relative invariants, and the adjoint.
//
// Features of weight n d share a scale R_d with R_d^{2m} = sum_n (sum_k I_k^2)^{m/n}; a feature is I_k prod_d R_d^{-E_kd}.
// Everything is done relative to a power of two near R_d, found from the largest feature, so that no square or power of
// one leaves the format, and that power itself is exact.
#pragma once

#include <limits>
#include <vector>

#include "pointwise.h"

namespace repere {

enum PolicyKind : int { POLYNOMIAL = 0, WEIGHTED = 1, REGULARISED = 2, GIVEN = 3 };

// What the Python side sends; one entry a family of features, a group (direction and multiple n), or a direction.
struct Policy {
    std::int64_t kind, directions, groups;
    const std::int64_t* group_of_family;  // -1 for weight zero
    const double* exponent;               // (families, directions)
    const std::int64_t* direction_of_group;
    const double* degree_of_group;        // n
    const std::int64_t* power_of_group;   // m / n
    const double* m_of_direction;
    const double* quantum_of_direction;   // powers of two are taken at multiples of this, so that they stay exact
    double floor, lowest;                 // log2 of the scale below which a pixel is masked; of the least estimate
    double eps;                           // log2, for REGULARISED
    const T* factors;                     // (batch, families) for GIVEN
    const T* own;                         // (batch, groups) for GIVEN with several directions: R_d^-n
    const T* gains;                       // (batch, families) for GIVEN, backward: added to the gradient, times the feature
};

// 2^x and log2(x) to the rounding of T; in float by vectors.
#ifdef REPERE_DOUBLE
inline void exp2_tile(const T* x, T* out) {
    for (int p = 0; p < P; ++p) out[p] = std::exp2(x[p]);
}
inline void log2_tile(const T* x, T* out) {
    for (int p = 0; p < P; ++p) out[p] = std::log2(x[p]);
}
#else
inline void exp2_tile(const T* x, T* out) {
    for (int p = 0; p < P; p += L) {
        Vector v = load(x + p);
        v = v > 127.0f ? splat(127.0f) : v;
        v = v < -252.0f ? splat(-252.0f) : v;
        const WholeVector whole = __builtin_convertvector(v + (v < 0.0f ? splat(-0.5f) : splat(0.5f)), WholeVector);
        const Vector f = (v - __builtin_convertvector(whole, Vector)) * 0.693147180559945f;  // |f| <= ln 2 / 2
        Vector sum = f * (1.0f / 5040) + (1.0f / 720);
        sum = sum * f + (1.0f / 120);
        sum = sum * f + (1.0f / 24);
        sum = sum * f + (1.0f / 6);
        sum = sum * f + 0.5f;
        sum = sum * f + 1.0f;
        sum = sum * f + 1.0f;
        const WholeVector half = whole >> 1;  // in two steps, so that subnormal results are right
        store(out + p, sum * (Vector)((half + 127) << 23) * (Vector)((whole - half + 127) << 23));
    }
}
inline void log2_tile(const T* x, T* out) {
    for (int p = 0; p < P; p += L) {
        const Vector v = load(x + p);
        const WholeVector bits = (WholeVector)v;
        // mantissa between sqrt(1/2) and sqrt(2); zeros come out near -127, infinities at 128
        const WholeVector moved = bits - 0x3f3504f3;
        const WholeVector whole = moved >> 23;
        const Vector m = (Vector)(bits - (whole << 23));
        const Vector s = (m - 1.0f) / (m + 1.0f), q = s * s;
        Vector sum = q * (1.0f / 9) + (1.0f / 7);
        sum = sum * q + (1.0f / 5);
        sum = sum * q + (1.0f / 3);
        sum = sum * q + 1.0f;
        const Vector value = __builtin_convertvector(whole, Vector) + s * sum * 2.88539008177793f;
        store(out + p, v == v ? value : v);
    }
}
#endif

inline T whole_power(T x, std::int64_t n) {
    T result = 1;
    for (; n; n >>= 1, x *= x)
        if (n & 1) result *= x;
    return result;
}

template <class G>
class Scales {
  public:
    static std::int64_t room_needed(const Policy& policy) {
        return (2 * G::FAMILIES + 4 * policy.groups + 2 * policy.directions + 4) * P;
    }

    Scales(const Policy& policy, const Rows<G>& rows, T* room) : policy_(policy), rows_(rows) {
        const auto take = [&](std::int64_t count) {
            T* found = room;
            room += count * P;
            return found;
        };
        factor_ = take(G::FAMILIES);
        gain_ = take(G::FAMILIES);
        estimate_ = take(policy.groups);
        square_ = take(policy.groups);
        largest_ = take(policy.groups);
        exponent_ = take(policy.directions);
        total_ = take(policy.directions);
        keep_ = take(1);
        one_ = take(1);
        two_ = take(1);
        three_ = take(1);
        // a feature is as exact as what it is divided by: with several directions that is not its own scale alone
        own_ = take(policy.groups);
        factors_.resize((several() ? 2 : 1) * policy.groups);
        for (std::int64_t g = 0; several() && g < policy.groups; ++g) factors_[policy.groups + g] = own_ + g * P;
        for (int f = 0; f < G::FAMILIES; ++f)
            if (const std::int64_t g = policy.group_of_family[f]; g >= 0) factors_[g] = factor_ + f * P;
    }

    bool several() const { return policy_.directions > 1; }

    const T* keep() const { return keep_; }  // 1 where the features are exact, else 0

    // Before the features of a tile are made, and for the features that begin at each channel, while they are in the
    // nearest cache: their largest and the sum of their squares.
    void start() {
        if (!measured()) return;
        std::fill(largest_, largest_ + policy_.groups * P, T(0));
        std::fill(square_, square_ + policy_.groups * P, T(0));
    }
    void add_channel(const T* features, std::int64_t i) {
        if (!measured()) return;
        for (int f = 0; f < G::FAMILIES; ++f) {
            const std::int64_t g = policy_.group_of_family[f], row = rows_.at(f, i);
            if (g < 0 || row < 0) continue;
            T *most = largest_ + g * P, *sum = square_ + g * P;
            for (int p = 0; p < P; p += L) {
                const Vector value = load(features + row * P + p), size = value < 0 ? -value : value, had = load(most + p);
                store(most + p, size > had ? size : had);
                store(sum + p, load(sum + p) + value * value);
            }
        }
    }

    // Turns raw features into absolute ones, in place. `decide` takes the factors of each group, and clears keep() where
    // they magnify rounding errors too much; it says whether it did.
    template <class Decide>
    void normalise(T* features, std::int64_t image, Decide decide) {
        fill(keep_, 1);
        if (policy_.kind == GIVEN)
            give_factors(image);
        else if (policy_.kind != POLYNOMIAL)
            measure(features);
        const bool cleared = decide(factors_, keep_);
        if (cleared && policy_.kind == WEIGHTED)
            for (int f = 0; f < G::FAMILIES; ++f)
                if (policy_.group_of_family[f] >= 0)
                    for (int p = 0; p < P; ++p) factor_[f * P + p] = keep_[p] != 0 ? factor_[f * P + p] : T(0);
        if (policy_.kind != POLYNOMIAL) multiply(features);
    }

    // No features where stencils read what is not finite: `seen` is infinite there.
    void spoil(T* features, const T* seen) const {
        each_row([&](int, std::int64_t row) {
            for (int p = 0; p < P; ++p)
                if (!(seen[p] < std::numeric_limits<T>::infinity())) features[row * P + p] = std::numeric_limits<T>::quiet_NaN();
        });
    }

    // Clears keep() where a feature has left the format.
    void require_finite(const T* features) {
        each_row([&](int, std::int64_t row) {
            for (int p = 0; p < P; ++p) keep_[p] = std::isfinite(features[row * P + p]) ? keep_[p] : T(0);
        });
    }

    // Sum of squares of raw features of each group over `count` pixels, added to sums.
    void add_squares(const T* features, int count, double* sums) const {
        each_row([&](int f, std::int64_t row) {
            const std::int64_t g = policy_.group_of_family[f];
            if (g < 0) return;
            double sum = 0;
            for (int p = 0; p < count; ++p) sum += double(features[row * P + p]) * double(features[row * P + p]);
            sums[g] += sum;
        });
    }

    // Gradient by absolute features -> gradient by raw ones, in place. `features` are absolute.
    void adjoint(const T* features, T* grad, std::int64_t image) {
        if (policy_.kind == POLYNOMIAL) return;
        if (policy_.kind == GIVEN)
            for (int f = 0; f < G::FAMILIES; ++f) fill(gain_ + f * P, policy_.gains[image * G::FAMILIES + f]);
        else
            measure_adjoint(features, grad);
        each_row([&](int f, std::int64_t row) {
            if (policy_.group_of_family[f] < 0) return;
            T* out = grad + row * P;
            const T *value = features + row * P, *factor = factor_ + f * P, *gain = gain_ + f * P;
            for (int p = 0; p < P; ++p) out[p] = factor[p] != 0 ? out[p] * factor[p] + value[p] * gain[p] : T(0);
        });
    }

  private:
    void multiply(T* features) const {
        each_row([&](int f, std::int64_t row) {
            if (policy_.group_of_family[f] < 0) return;
            T* values = features + row * P;
            const T* factor = factor_ + f * P;
            for (int p = 0; p < P; ++p) values[p] = factor[p] != 0 ? values[p] * factor[p] : T(0);
        });
    }

    static void fill(T* tile, T value) { std::fill(tile, tile + P, value); }

    template <class Action>
    void each_row(Action action) const {
        for (int f = 0; f < G::FAMILIES; ++f)
            for (std::int64_t k = 0; k < rows_.count[f]; ++k) action(f, rows_.first[f] + k);
    }

    bool measured() const { return policy_.kind == WEIGHTED || policy_.kind == REGULARISED; }

    // Squares relative to the estimates: scaled afterwards where no square left the format, else summed once more.
    void scale_squares(const T* features) {
        const std::int64_t longest = *std::max_element(rows_.count, rows_.count + G::FAMILIES);
        constexpr T least = sizeof(T) == 8 ? T(1e-200) : T(1e-24), most = sizeof(T) == 8 ? T(1e200) : T(1e30);
        for (std::int64_t g = 0; g < policy_.groups; ++g) {
            T *sum = square_ + g * P, *estimate = estimate_ + g * P;
            bool safe = true;
            for (int p = 0; p < P; ++p) safe &= sum[p] >= least && sum[p] <= most;
            if (safe) {
                for (int p = 0; p < P; ++p) sum[p] = sum[p] * estimate[p] * estimate[p];
                continue;
            }
            for (int p = 0; p < P; p += L) {
                Vector total = {};
                // in the order of add_channel, so that the way taken does not show in the last digit
                for (std::int64_t i = 0; i < longest; ++i)
                    for (int f = 0; f < G::FAMILIES; ++f) {
                        const std::int64_t row = rows_.at(f, i);
                        if (policy_.group_of_family[f] != g || row < 0) continue;
                        const Vector scaled = load(features + row * P + p) * load(estimate + p);
                        total += scaled * scaled;
                    }
                store(sum + p, total);
            }
        }
    }

    std::int64_t members(std::int64_t g) const {
        std::int64_t count = 0;
        for (int f = 0; f < G::FAMILIES; ++f)
            if (policy_.group_of_family[f] == g) count += rows_.count[f];
        return count;
    }

    // The power of two near the scale of each direction: the least upper bound by `bound`, log2 of a bound of each group.
    void raise_exponents(const T* bound, bool first) {
        for (std::int64_t d = 0; d < policy_.directions; ++d) {
            const T quantum = T(policy_.quantum_of_direction[d]), lowest = T(policy_.lowest);
            T* e = exponent_ + d * P;
            for (int p = 0; p < P; ++p) {
                T most = first ? lowest : lowest - e[p];
                for (std::int64_t g = 0; g < policy_.groups; ++g) {
                    if (policy_.direction_of_group[g] != d) continue;
                    const T candidate = bound[g * P + p];
                    most = candidate > most ? candidate : most;
                }
                most = quantum * std::ceil(most / quantum);
                one_[p] = most;
                e[p] = first ? most : e[p] + most;
            }
            for (std::int64_t g = 0; g < policy_.groups; ++g) {
                if (policy_.direction_of_group[g] != d) continue;
                const T degree = T(policy_.degree_of_group[g]);
                for (int p = 0; p < P; ++p) two_[p] = -degree * e[p];
                exp2_tile(two_, estimate_ + g * P);
                if (first) continue;
                for (int p = 0; p < P; ++p) two_[p] = -2 * degree * one_[p];
                exp2_tile(two_, three_);
                for (int p = 0; p < P; ++p) square_[g * P + p] *= three_[p];
            }
        }
    }

    void give_factors(std::int64_t image) {
        for (int f = 0; f < G::FAMILIES; ++f) fill(factor_ + f * P, policy_.factors[image * G::FAMILIES + f]);
        for (std::int64_t g = 0; several() && g < policy_.groups; ++g)
            fill(own_ + g * P, policy_.own[image * policy_.groups + g]);
    }

    void measure(const T* features) {
        const std::int64_t groups = policy_.groups;
        for (std::int64_t g = 0; g < groups; ++g) {
            const T share = T(0.5 * std::log2(double(std::max<std::int64_t>(members(g), 1))));
            log2_tile(largest_ + g * P, one_);
            for (int p = 0; p < P; ++p) largest_[g * P + p] = (one_[p] + share) / T(policy_.degree_of_group[g]);
        }
        raise_exponents(largest_, true);
        scale_squares(features);
        for (std::int64_t g = 0; g < groups; ++g) {
            log2_tile(square_ + g * P, one_);
            for (int p = 0; p < P; ++p) largest_[g * P + p] = one_[p] / T(2 * policy_.degree_of_group[g]);
        }
        raise_exponents(largest_, false);
        for (std::int64_t d = 0; d < policy_.directions; ++d) total(d);
        for (std::int64_t g = 0; several() && g < groups; ++g) {
            const std::int64_t d = policy_.direction_of_group[g];
            const T degree = T(policy_.degree_of_group[g]);
            for (int p = 0; p < P; ++p) one_[p] = -degree * (exponent_[d * P + p] + rest(d)[p]);
            exp2_tile(one_, own_ + g * P);
        }
        for (int f = 0; f < G::FAMILIES; ++f) {
            if (policy_.group_of_family[f] < 0) continue;
            std::fill(one_, one_ + P, T(0));
            std::fill(two_, two_ + P, T(0));
            for (std::int64_t d = 0; d < policy_.directions; ++d) {
                const T share = T(policy_.exponent[f * policy_.directions + d]);
                for (int p = 0; p < P; ++p) {
                    one_[p] -= share * exponent_[d * P + p];
                    two_[p] -= share * rest(d)[p];
                }
            }
            exp2_tile(one_, one_);
            exp2_tile(two_, two_);
            for (int p = 0; p < P; ++p) factor_[f * P + p] = keep_[p] * (one_[p] * two_[p]);
        }
    }

    // log2 of the scale, beyond its power of two; kept where the squares' bounds were
    T* rest(std::int64_t d) const { return largest_ + d * P; }

    // R^{2m} of one direction relative to its power of two, and which pixels are above the floor
    void total(std::int64_t d) {
        T* sum = total_ + d * P;
        const T twice = T(2 * policy_.m_of_direction[d]);
        const T* e = exponent_ + d * P;
        std::fill(sum, sum + P, T(0));
        for (std::int64_t g = 0; g < policy_.groups; ++g)
            if (policy_.direction_of_group[g] == d)
                for (int p = 0; p < P; ++p) sum[p] += whole_power(square_[g * P + p], policy_.power_of_group[g]);
        if (policy_.kind == REGULARISED) {
            for (int p = 0; p < P; ++p) two_[p] = twice * (T(policy_.eps) - e[p]);
            exp2_tile(two_, two_);
            for (int p = 0; p < P; ++p) sum[p] += two_[p];
        }
        log2_tile(sum, rest(d));
        for (int p = 0; p < P; ++p) {
            // a sum that left the format has no logarithm: its pixel is masked, or not a number
            T size = rest(d)[p] / twice + (sum[p] - sum[p]);
            if (policy_.kind == WEIGHTED) {
                const bool good = e[p] + size >= T(policy_.floor);
                keep_[p] = good ? keep_[p] : T(0);
                sum[p] = good ? sum[p] : T(1);
                size = good ? size : T(0);
            }
            rest(d)[p] = size;
        }
    }

    void measure_adjoint(const T* features, const T* grad) {
        for (int f = 0; f < G::FAMILIES; ++f)
            for (int p = 0; p < P; p += L) {
                Vector sum = {};
                const std::int64_t at = rows_.first[f] * P + p;
                for (std::int64_t k = 0; k < rows_.count[f]; ++k) sum += load(features + at + k * P) * load(grad + at + k * P);
                store(gain_ + f * P + p, sum);
            }
        // gradient by the logarithm of each scale, then by the squares of each group
        for (std::int64_t d = 0; d < policy_.directions; ++d) {
            T* slope = rest(d);
            std::fill(slope, slope + P, T(0));
            for (int f = 0; f < G::FAMILIES; ++f) {
                if (policy_.group_of_family[f] < 0) continue;
                const T share = T(policy_.exponent[f * policy_.directions + d]);
                for (int p = 0; p < P; ++p) slope[p] -= share * gain_[f * P + p];
            }
        }
        for (int f = 0; f < G::FAMILIES; ++f) {
            const std::int64_t g = policy_.group_of_family[f];
            if (g < 0) continue;
            const std::int64_t d = policy_.direction_of_group[g], k = policy_.power_of_group[g];
            const T share = T(double(k) / policy_.m_of_direction[d]);
            for (int p = 0; p < P; ++p) {
                const T factor = factor_[f * P + p], estimate = estimate_[g * P + p];
                const T gain = share * rest(d)[p] * whole_power(square_[g * P + p], k - 1) / total_[d * P + p];
                gain_[f * P + p] = factor != 0 ? gain * estimate * (estimate / factor) : T(0);
            }
        }
    }

    const Policy& policy_;
    const Rows<G>& rows_;
    T *own_, *factor_, *gain_, *estimate_, *square_, *largest_, *exponent_, *total_, *keep_, *one_, *two_, *three_;
    std::vector<const T*> factors_;  // of each group, and R_d^-n of each where these are others
};

}  // namespace repere
