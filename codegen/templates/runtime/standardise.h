// Batch normalisation and mixing as one: what has to be done to the weights, in double, without tensors in between.
#pragma once

#include "threads.h"

namespace repere {

// What the Python side sends. K features, O outputs.
struct StandardiseCall {
    std::int64_t outputs, features, threads;
    const T* weight;     // (O, K)
    const double* mean;  // (K), of the features
    const double* scale; // (K), one over their deviation
    // of folded()
    const double* bias;  // (O) or null
    T* mix;              // (O, K)
    T* add;              // (O)
    // of standardised_backward(): sums of gradient times feature, (slots, rows, columns), and of gradients, (O)
    const T* products;
    const double* sums;
    std::int64_t slots, rows, columns;
    double pixels;
    T* grad_weight;      // (O, K)
    double* shift;       // (K), see LayerCall
    double* slope;       // (K)
};

// Weight and bias of a mixing that takes features as they are.
inline bool folded(const StandardiseCall& call) {
    return run_tasks(call.outputs, int(call.threads), [] { return std::make_unique<int>(); }, [&](std::int64_t o, int&) {
        constexpr int LANES = 8;
        const T* weight = call.weight + o * call.features;
        double sums[LANES] = {}, sum = 0;
        for (std::int64_t k = 0; k < call.features; k += LANES)
            for (int lane = 0; lane < std::min<std::int64_t>(LANES, call.features - k); ++lane) {
                const double mixed = double(weight[k + lane]) * call.scale[k + lane];
                call.mix[o * call.features + k + lane] = T(mixed);
                sums[lane] += mixed * call.mean[k + lane];
            }
        for (const double part : sums) sum += part;
        call.add[o] = T((call.bias ? call.bias[o] : 0.0) - sum);
    });
}

// Gradient of the weight, and what the gradient of every feature gets from the batch statistics: see Ioffe and Szegedy (2015).
inline bool standardised_backward(const StandardiseCall& call) {
    constexpr std::int64_t ROWS = 16;  // features of a task: a cache line of each row of the weight
    const std::int64_t tasks = (call.features + ROWS - 1) / ROWS, outputs = call.outputs;
    return run_tasks(tasks, int(call.threads), [&] { return std::make_unique<std::vector<double>>(ROWS * outputs); },
                     [&](std::int64_t task, std::vector<double>& gradients) {
        const std::int64_t first = task * ROWS, rows = std::min(ROWS, call.features - first);
        for (std::int64_t r = 0; r < rows; ++r) {
            double* gradient = gradients.data() + r * outputs;
            const double mean = call.mean[first + r], scale = call.scale[first + r];
            std::fill_n(gradient, outputs, 0.0);
            for (std::int64_t slot = 0; slot < call.slots; ++slot) {
                const T* products = call.products + (slot * call.rows + first + r) * call.columns;
                for (std::int64_t o = 0; o < outputs; ++o) gradient[o] += double(products[o]);
            }
            for (std::int64_t o = 0; o < outputs; ++o) gradient[o] = (gradient[o] - call.sums[o] * mean) * scale;
        }
        double by_sum[ROWS] = {}, by_product[ROWS] = {};
        for (std::int64_t o = 0; o < outputs; ++o)
            for (std::int64_t r = 0; r < rows; ++r) {
                const std::int64_t at = o * call.features + first + r;
                const double weight = double(call.weight[at]), gradient = gradients[r * outputs + o];
                call.grad_weight[at] = T(gradient);
                by_sum[r] += weight * call.sums[o];
                by_product[r] += weight * gradient;
            }
        for (std::int64_t r = 0; r < rows; ++r) {
            const double scale = call.scale[first + r], slope = -scale * scale * by_product[r] / call.pixels;
            call.slope[first + r] = slope;
            call.shift[first + r] = -scale * by_sum[r] / call.pixels - slope * call.mean[first + r];
        }
    });
}

}  // namespace repere
