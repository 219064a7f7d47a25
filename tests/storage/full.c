/* SPDX-License-Identifier: Apache-2.0
 *
 * Preloaded into a program, lets the disk be full: after full_at(number, folder,
 * sign) the write of that number below the folder, and each one after it, finds
 * no space while the file "sign" is there. full_count() gives how many there were.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char folder[PATH_MAX], sign[PATH_MAX];
static atomic_long count, first;

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

void full_at(long number, const char *below, const char *while_there) {
    snprintf(folder, sizeof folder, "%s", below);
    snprintf(sign, sizeof sign, "%s", while_there);
    atomic_store(&count, 0);
    atomic_store(&first, number);
}

long full_count(void) { return atomic_load(&count); }

static int is_full(int fd) {
    char link[64], path[PATH_MAX];
    int problem = errno, found = 0;
    if (atomic_load(&first) > 0) {
        snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        ssize_t size = readlink(link, path, sizeof path - 1);
        path[size > 0 ? size : 0] = '\0';
        if (!strncmp(path, folder, strlen(folder)))
            found = atomic_fetch_add(&count, 1) + 1 >= atomic_load(&first) && !access(sign, F_OK);
    }
    errno = found ? ENOSPC : problem;
    return found;
}

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write);
    return is_full(fd) ? -1 : real(fd, data, size);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t place) {
    REAL(pwrite);
    return is_full(fd) ? -1 : real(fd, data, size, place);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t place) {
    REAL(pwrite64);
    return is_full(fd) ? -1 : real(fd, data, size, place);
}
