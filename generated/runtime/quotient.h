// Orbits of an isometric action on sets of points: Gram matrices, horizontal projections, mean curvatures.
// Points are read once into lanes of doubles; what happens per state are small maps that a generated source prints.
#pragma once

#include "threads.h"

namespace repere {

constexpr int D = VECTOR_BYTES / int(sizeof(double));  // lanes of doubles
typedef double Lanes __attribute__((vector_size(VECTOR_BYTES), aligned(sizeof(double)), may_alias));

inline Lanes lanes(const double* from) { return *reinterpret_cast<const Lanes*>(from); }
inline void lanes(double* to, Lanes value) { *reinterpret_cast<Lanes*>(to) = value; }

// By halves: sums of many vectors in a row then do not wait for one another.
inline double sum(Lanes value) {
    double part[D];
    lanes(part, value);
    for (int half = D / 2; half; half /= 2)
        for (int lane = 0; lane < half; ++lane) part[lane] += part[lane + half];
    return part[0];
}

// What the Python side sends. States are contiguous, (states, points, N); null pointers for what is not there.
struct QuotientCall {
    std::int64_t kind, states, points, threads;  // kind: 1 projection, 2 mean curvature, 3 both, 4 orbit
    const T* x;
    const T* v;
    const T* weights;  // mass of each point, 0 for padding; null where all are 1
    T* out;
    T* curvature;
    double* inverse;  // of G, (states, R, R), on the space where G is not singular
    double* kernel;   // the projection onto the space where it is
    double* log_determinant;
    std::int64_t* rank;
    double* mass;
    double tolerance;  // eigenvalues of G below this part of its scale are 0
};

// Eigenvalues of a symmetric matrix on its diagonal, eigenvectors as columns of q: Jacobi's rotations.
inline void diagonalise(double* g, double* q, int size) {
    for (int i = 0; i < size; ++i)
        for (int j = 0; j < size; ++j) q[i * size + j] = i == j;
    for (int sweep = 0; sweep < 60; ++sweep) {
        double off = 0, all = 0;
        for (int i = 0; i < size; ++i)
            for (int j = 0; j < size; ++j) (i == j ? all : off) += g[i * size + j] * g[i * size + j];
        if (!(off > 1e-40 * all)) return;
        for (int i = 0; i < size; ++i) {
            for (int j = i + 1; j < size; ++j) {
                const double apart = g[i * size + j];
                if (apart == 0) continue;
                const double ratio = (g[j * size + j] - g[i * size + i]) / (2 * apart);
                const double t = (ratio < 0 ? -1 : 1) / (std::fabs(ratio) + std::sqrt(1 + ratio * ratio));
                const double c = 1 / std::sqrt(1 + t * t), s = t * c;
                for (int k = 0; k < size; ++k) {
                    const double a = g[k * size + i], b = g[k * size + j];
                    g[k * size + i] = c * a - s * b;
                    g[k * size + j] = s * a + c * b;
                }
                for (int k = 0; k < size; ++k) {
                    const double a = g[i * size + k], b = g[j * size + k];
                    g[i * size + k] = c * a - s * b;
                    g[j * size + k] = s * a + c * b;
                }
                for (int k = 0; k < size; ++k) {
                    const double a = q[k * size + i], b = q[k * size + j];
                    q[k * size + i] = c * a - s * b;
                    q[k * size + j] = s * a + c * b;
                }
            }
        }
    }
}

// What a thread works in, for one state.
template <class Map>
struct QuotientWork {
    static constexpr int N = Map::size, R = Map::dimension, MOMENTS = 1 + N + N * (N + 1) / 2;
    std::vector<double> x, v, w, field;
    std::vector<std::int64_t> from;
    std::int64_t room, used = 0;
    double moments[MOMENTS], mean[N], gram[R * R + Map::blocks + 1], inverse[R * R + 1], kernel[R * R + 1];
    double mixed[N + N * N], momentum[R + 1], coefficients[R + 1], element[N * N + N];
    double small[R * R + 1], vectors[R * R + 1], log_determinant = 0;
    std::int64_t rank = 0;
    bool near = false;  // an eigenvalue is small beside the scale
    bool wanted = false;  // whether the determinant is

    explicit QuotientWork(std::int64_t points)
        : x(std::size_t(N * padded(points))), v(x.size()), w(std::size_t(padded(points))), field(x.size()),
          from(std::size_t(points)), room(padded(points)) {}

    static std::int64_t padded(std::int64_t points) { return (points + D - 1) / D * D; }

    // The points that exist, as rows of lanes; what is beyond them has no weight.
    void read(const QuotientCall& call, std::int64_t state) {
        const T* at = call.x + state * call.points * N;
        used = 0;
        for (std::int64_t p = 0; p < call.points; ++p) {
            const double weight = call.weights ? double(call.weights[state * call.points + p]) : 1;
            if (weight == 0) continue;
            for (int i = 0; i < N; ++i) x[std::size_t(i * room + used)] = at[p * N + i];
            w[std::size_t(used)] = weight;
            from[std::size_t(used++)] = p;
        }
        for (std::int64_t p = used; p < padded(used); ++p) {
            for (int i = 0; i < N; ++i) x[std::size_t(i * room + p)] = 0;
            w[std::size_t(p)] = 0;
        }
    }

    void read_vectors(const QuotientCall& call, std::int64_t state) {
        const T* at = call.v + state * call.points * N;
        for (std::int64_t p = 0; p < used; ++p)
            for (int i = 0; i < N; ++i) v[std::size_t(i * room + p)] = at[from[std::size_t(p)] * N + i];
        for (std::int64_t p = used; p < padded(used); ++p)
            for (int i = 0; i < N; ++i) v[std::size_t(i * room + p)] = 0;
    }

    void write(const std::vector<double>& rows, T* out, const QuotientCall& call, std::int64_t state) const {
        T* at = out + state * call.points * N;
        if (used < call.points) std::fill(at, at + call.points * N, T(0));
        for (std::int64_t p = 0; p < used; ++p)
            for (int i = 0; i < N; ++i) at[from[std::size_t(p)] * N + i] = T(rows[std::size_t(i * room + p)]);
    }

    double total() const {
        Lanes found = {};
        for (std::int64_t p = 0; p < padded(used); p += D) found += lanes(&w[std::size_t(p)]);
        return sum(found);
    }

    // takes the mean along the translations from rows of points
    void center(std::vector<double>& rows, double mass) {
        if (!Map::translations || mass == 0) return;
        double average[N];
        for (int i = 0; i < N; ++i) {
            Lanes found = {};
            for (std::int64_t p = 0; p < padded(used); p += D)
                found += lanes(&w[std::size_t(p)]) * lanes(&rows[std::size_t(i * room + p)]);
            average[i] = sum(found) / mass;
        }
        Map::onto(average, mean);
        for (int i = 0; i < N; ++i)
            for (std::int64_t p = 0; p < padded(used); p += D)
                lanes(&rows[std::size_t(i * room + p)], lanes(&rows[std::size_t(i * room + p)]) - mean[i]);
    }

    // G, its inverse where it has one, its rank and determinant
    void orbit(double tolerance) {
        moments[0] = total();
        center(x, moments[0]);
        Lanes found[MOMENTS] = {};
        for (std::int64_t p = 0; p < padded(used); p += D) {
            Lanes at[N];
            const Lanes weight = lanes(&w[std::size_t(p)]);
            for (int i = 0; i < N; ++i) at[i] = lanes(&x[std::size_t(i * room + p)]);
            int k = 1 + N;
            for (int i = 0; i < N; ++i) {
                const Lanes weighted = weight * at[i];
                if (Map::first_moments) found[1 + i] += weighted;
                for (int j = i; j < N; ++j) found[k++] += weighted * at[j];
            }
        }
        for (int k = 1; k < MOMENTS; ++k) moments[k] = sum(found[k]);
        if (R == 0) return;
        std::fill(gram, gram + R * R + Map::blocks, 0.0);  // entries that vanish for all states are not printed
        Map::gram(moments, gram);
        std::fill(inverse, inverse + R * R, 0.0);
        std::fill(kernel, kernel + R * R, 0.0);
        log_determinant = 0, rank = 0, near = false;
        for (int b = 0; b < Map::blocks; ++b) invert(Map::starts[b], Map::starts[b + 1], gram[R * R + b], tolerance);
    }

    void invert(int first, int last, double scale, double tolerance) {
        const int size = last - first;
        for (int i = 0; i < size; ++i)
            for (int j = 0; j < size; ++j)
                small[i * size + j] = gram[(first + (i < j ? i : j)) * R + first + (i < j ? j : i)];
        // where an infinite scale hides all eigenvalues, or there are no numbers
        if (!std::isfinite(scale)) {
            for (int i = 0; i < size; ++i)
                for (int j = 0; j < size; ++j) inverse[(first + i) * R + first + j] = NAN;
            log_determinant = NAN;
            return;
        }
        if (size == 3 && R >= 3 ? by_cofactors(first, scale) : by_elimination(first, size, scale)) return;
        near = true;
        diagonalise(small, vectors, size);
        for (int k = 0; k < size; ++k) {
            const double value = small[k * size + k];
            const bool regular = value > tolerance * scale;
            double* into = regular ? inverse : kernel;
            const double factor = regular ? 1 / value : 1;
            for (int i = 0; i < size; ++i)
                for (int j = 0; j < size; ++j)
                    into[(first + i) * R + first + j] += factor * vectors[i * size + k] * vectors[j * size + k];
            if (!regular) continue;
            log_determinant += std::log(value);
            ++rank;
        }
    }

    // A matrix of three rows that is far from singular: the determinant is at most the least eigenvalue times scale^2.
    bool by_cofactors(int first, double scale) {
        const double* g = small;
        const double c00 = g[4] * g[8] - g[5] * g[5], c01 = g[2] * g[5] - g[1] * g[8], c02 = g[1] * g[5] - g[2] * g[4];
        const double determinant = g[0] * c00 + g[1] * c01 + g[2] * c02;
        if (!(determinant > 1e-4 * scale * scale * scale)) return false;
        const double c11 = g[0] * g[8] - g[2] * g[2], c12 = g[1] * g[2] - g[0] * g[5], c22 = g[0] * g[4] - g[1] * g[1];
        const double by = 1 / determinant;
        double* at = inverse + first * R + first;
        at[0] = c00 * by, at[R + 1] = c11 * by, at[2 * R + 2] = c22 * by;
        at[1] = at[R] = c01 * by, at[2] = at[2 * R] = c02 * by, at[R + 2] = at[2 * R + 1] = c12 * by;
        if (wanted) log_determinant += std::log(determinant);
        rank += 3;
        return true;
    }

    // By elimination, with diagonal pivots, where the matrix is far from singular.
    bool by_elimination(int first, int size, double scale) {
        int order[R + 1];
        double* a = vectors;
        std::copy(small, small + size * size, a);
        for (int i = 0; i < size; ++i) order[i] = i;
        double logarithm = 0;
        for (int k = 0; k < size; ++k) {
            int best = k;
            for (int i = k + 1; i < size; ++i)
                if (a[i * size + i] > a[best * size + best]) best = i;
            if (!(a[best * size + best] > 1e-4 * scale)) return false;
            if (best != k) {
                std::swap(order[k], order[best]);
                for (int j = 0; j < size; ++j) std::swap(a[k * size + j], a[best * size + j]);
                for (int i = 0; i < size; ++i) std::swap(a[i * size + k], a[i * size + best]);
            }
            // a symmetric sweep: after all of them the matrix is minus its inverse
            const double pivot = a[k * size + k];
            if (wanted) logarithm += std::log(pivot);
            for (int i = 0; i < size; ++i) {
                if (i == k) continue;
                const double factor = a[i * size + k] / pivot;
                for (int j = 0; j < size; ++j)
                    if (j != k) a[i * size + j] -= factor * a[k * size + j];
            }
            for (int i = 0; i < size; ++i)
                if (i != k) a[i * size + k] /= pivot, a[k * size + i] /= pivot;
            a[k * size + k] = -1 / pivot;
        }
        for (int i = 0; i < size; ++i)
            for (int j = 0; j < size; ++j)
                inverse[(first + order[i]) * R + first + order[j]] = -a[i * size + j];
        log_determinant += logarithm;
        rank += size;
        return true;
    }

    // rows less the vertical part of rows
    void remove_vertical(std::vector<double>& rows) {
        Lanes found[N + N * N] = {};
        for (std::int64_t p = 0; p < padded(used); p += D) {
            Lanes at[N];
            const Lanes weight = lanes(&w[std::size_t(p)]);
            for (int i = 0; i < N; ++i) at[i] = lanes(&rows[std::size_t(i * room + p)]) * weight;
            for (int i = 0; i < N; ++i) {
                if (Map::offsets) found[i] += at[i];
                const Lanes point = lanes(&x[std::size_t(i * room + p)]);
                for (int j = 0; j < N; ++j) found[N + i * N + j] += point * at[j];
            }
        }
        for (int k = 0; k < N + N * N; ++k) mixed[k] = sum(found[k]);
        Map::momentum(mixed, momentum);
        for (int a = 0; a < R; ++a) {
            coefficients[a] = 0;
            for (int b = 0; b < R; ++b) coefficients[a] += inverse[a * R + b] * momentum[b];
        }
        Map::element(coefficients, element);
        apply(element, [&](int i, std::int64_t p, Lanes moved) {
            double* at = &rows[std::size_t(i * room + p)];
            lanes(at, lanes(at) - moved);
        });
    }

    // use(i, p, (M x + o)_i) for a matrix and a column
    template <class Use>
    void apply(const double* matrix, Use use) const {
        for (std::int64_t p = 0; p < padded(used); p += D) {
            Lanes at[N];
            for (int i = 0; i < N; ++i) at[i] = lanes(&x[std::size_t(i * room + p)]);
            for (int i = 0; i < N; ++i) {
                Lanes moved = matrix[N * N + i] - Lanes{};
                for (int j = 0; j < N; ++j) moved += matrix[i * N + j] * at[j];
                use(i, p, moved);
            }
        }
    }
};

template <class Map>
bool quotient(const QuotientCall& call) {
    constexpr int N = Map::size, R = Map::dimension;
    using Work = QuotientWork<Map>;
    const std::int64_t share = std::max<std::int64_t>(1, 1024 / std::max<std::int64_t>(1, call.points));
    return run_tasks(
        (call.states + share - 1) / share, call.threads < 1 ? 1 : int(call.threads),
        [&] { return std::make_unique<Work>(call.points); },
        [&](std::int64_t task, Work& work) {
            for (std::int64_t s = task * share; s < std::min(call.states, (task + 1) * share); ++s) {
                work.read(call, s);
                work.wanted = call.kind == 4;
                work.orbit(call.tolerance);
                if (call.kind & 1) {
                    work.read_vectors(call, s);
                    work.center(work.v, work.moments[0]);
                    if (R) work.remove_vertical(work.v);
                    // near a state of smaller orbits one elimination leaves a vertical part
                    if (R && work.near) work.remove_vertical(work.v);
                    work.write(work.v, call.out, call, s);
                }
                if (call.kind & 2) {
                    if (R)
                        Map::curvature(work.inverse, work.element);
                    else
                        std::fill(work.element, work.element + N * N + N, 0.0);
                    work.apply(work.element, [&](int i, std::int64_t p, Lanes moved) {
                        lanes(&work.field[std::size_t(i * work.room + p)], moved);
                    });
                    work.write(work.field, call.curvature, call, s);
                }
                if (call.kind == 4) {
                    std::copy(work.inverse, work.inverse + R * R, call.inverse + s * R * R);
                    std::copy(work.kernel, work.kernel + R * R, call.kernel + s * R * R);
                    call.log_determinant[s] = work.log_determinant;
                    call.rank[s] = work.rank;
                    call.mass[s] = work.moments[0];
                }
            }
        });
}

}  // namespace repere
