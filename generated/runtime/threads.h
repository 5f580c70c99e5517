// Tasks on threads that live for one call: nothing to tear down, nothing that a fork could leave locked.
#pragma once

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <memory>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

#include "vectors.h"

namespace repere {

// Working memory of a thread, aligned to cache lines. Zeroed, so that lanes nobody wrote are finite numbers.
class Scratch {
  public:
    explicit Scratch(std::int64_t count) : owner_(true) {
        const std::size_t bytes = (std::size_t(count) * sizeof(T) + 127) / 64 * 64;
        data_ = static_cast<T*>(std::aligned_alloc(64, bytes));
        if (!data_) throw std::bad_alloc();
        std::memset(data_, 0, bytes);
    }
    ~Scratch() {
        if (owner_) std::free(data_);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    // the same memory, to be handed out anew
    Scratch view() const { return Scratch(data_); }

    // the next `count` elements, in cache lines of their own
    T* take(std::int64_t count) {
        T* found = data_ + used_;
        used_ += rounded(count);
        return found;
    }
    static std::int64_t rounded(std::int64_t count) { return (count + 15) / 16 * 16; }

  private:
    explicit Scratch(T* data) : data_(data), owner_(false) {}
    T* data_;
    bool owner_;
    std::int64_t used_ = 0;
};

// What a caller outside C++ sees of a failure: 0 instead of 1.
template <class Action>
int without_exceptions(Action action) {
    try {
        return action() ? 1 : 0;
    } catch (const std::exception&) {
        return 0;
    }
}

// Runs task(0) ... task(count - 1), each once, on up to `threads` threads; `make` builds what each thread works in.
// Which thread runs a task is left open, so tasks must not depend on it. Returns false if memory or threads ran out.
template <class Make, class Task>
bool run_tasks(std::int64_t count, int threads, Make make, Task task) {
    std::atomic<std::int64_t> next{0};
    std::atomic<bool> good{true};
    const auto work = [&] {
        try {
            auto workspace = make();
            for (std::int64_t k = next++; k < count && good; k = next++) task(k, *workspace);
        } catch (const std::exception&) {
            good = false;
        }
    };
    std::vector<std::thread> helpers;
    const int wanted = int(std::min<std::int64_t>(threads, count)) - 1;
    try {
        for (int k = 0; k < wanted; ++k) helpers.emplace_back(work);
    } catch (const std::system_error&) {
        // fewer threads than hoped for: those that run do all tasks
    }
    work();
    for (auto& helper : helpers) helper.join();
    return good;
}

}  // namespace repere
