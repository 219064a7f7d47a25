/* SPDX-License-Identifier: Apache-2.0
 *
 * Preloaded into a program, writes down what it does to the files below the
 * folder RECORD_FOLDER, in order, to the file RECORD_LOG: each write with its
 * bytes and place, each change of length, each sync, creation, removal and
 * renaming. A lock around each call keeps the order true across threads.
 *
 * One record: kind (1 byte), length of the path (u16), of a second path or of
 * the data (u32), place or length (u64), then path and data; little-endian.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST_FILES 4096

static char *paths[MOST_FILES];
static char folder[PATH_MAX];
static size_t folder_length;
static int log_fd = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void start(void) {
    const char *watched = getenv("RECORD_FOLDER"), *log = getenv("RECORD_LOG");
    if (!watched || !log || !realpath(watched, folder)) return;
    folder_length = strlen(folder);
    log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void put(const void *data, size_t size) {
    const char *at = data;
    while (size > 0) {
        ssize_t done = (ssize_t)syscall(SYS_write, log_fd, at, size);
        if (done <= 0) abort();
        at += done;
        size -= (size_t)done;
    }
}

static void record(char kind, const char *path, const void *data, uint32_t size, uint64_t place) {
    char head[15];
    uint16_t path_size = (uint16_t)strlen(path);
    head[0] = kind;
    memcpy(head + 1, &path_size, 2);
    memcpy(head + 3, &size, 4);
    memcpy(head + 7, &place, 8);
    put(head, sizeof head);
    put(path, path_size);
    if (size) put(data, size);
}

/* Give the path below the folder, or NULL for a file of no interest. */
static const char *below(const char *path, char *buffer) {
    char whole[PATH_MAX];
    if (log_fd < 0) return NULL;
    if (path[0] != '/') {
        if (!getcwd(whole, sizeof whole)) return NULL;
        size_t length = strlen(whole);
        snprintf(whole + length, sizeof whole - length, "/%s", path);
        path = whole;
    }
    if (strncmp(path, folder, folder_length)) return NULL;
    if (path[folder_length] == '\0') return ".";
    if (path[folder_length] != '/') return NULL;
    snprintf(buffer, PATH_MAX, "%s", path + folder_length + 1);
    return buffer;
}

static const char *path_of(int fd) { return fd >= 0 && fd < MOST_FILES ? paths[fd] : NULL; }

static void remember(int fd, const char *path) {
    if (fd < 0 || fd >= MOST_FILES) return;
    free(paths[fd]);
    paths[fd] = path ? strdup(path) : NULL;
}

static int opened(int directory, const char *path, int flags, mode_t mode) {
    char buffer[PATH_MAX];
    const char *name = directory == AT_FDCWD || path[0] == '/' ? below(path, buffer) : NULL;
    pthread_mutex_lock(&lock);
    int is_new = name && (flags & O_CREAT) && access(path, F_OK) != 0;
    int fd = (int)syscall(SYS_openat, directory, path, flags, mode);
    int problem = errno;
    if (fd >= 0) {
        remember(fd, name);
        if (is_new) record('C', name, NULL, 0, 0);
        if (name && !is_new && (flags & O_TRUNC)) record('T', name, NULL, 0, 0);
    }
    pthread_mutex_unlock(&lock);
    errno = problem;
    return fd;
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(AT_FDCWD, path, flags, mode);
}

int openat(int directory, const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(directory, path, flags, mode);
}

int close(int fd) {
    REAL(close);
    pthread_mutex_lock(&lock);
    remember(fd, NULL);
    int result = real(fd);
    int problem = errno;
    pthread_mutex_unlock(&lock);
    errno = problem;
    return result;
}

static ssize_t wrote(int fd, const void *data, size_t size, off_t place, int is_placed) {
    const char *path = path_of(fd);
    if (!path)
        return is_placed ? (ssize_t)syscall(SYS_pwrite64, fd, data, size, place)
                         : (ssize_t)syscall(SYS_write, fd, data, size);
    pthread_mutex_lock(&lock);
    if (!is_placed) {
        struct stat now;
        int is_appending = fcntl(fd, F_GETFL) & O_APPEND;
        place = is_appending && !fstat(fd, &now) ? now.st_size : lseek(fd, 0, SEEK_CUR);
    }
    ssize_t done = is_placed ? (ssize_t)syscall(SYS_pwrite64, fd, data, size, place)
                             : (ssize_t)syscall(SYS_write, fd, data, size);
    int problem = errno;
    if (done > 0) record('W', path, data, (uint32_t)done, (uint64_t)place);
    pthread_mutex_unlock(&lock);
    errno = problem;
    return done;
}

ssize_t write(int fd, const void *data, size_t size) { return wrote(fd, data, size, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t place) { return wrote(fd, data, size, place, 1); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t place) { return wrote(fd, data, size, place, 1); }

static int noted(char kind, int fd, int result, uint64_t place) {
    int problem = errno;
    if (!result && path_of(fd)) record(kind, path_of(fd), NULL, 0, place);
    errno = problem;
    return result;
}

#define NOTE(kind, fd, call, place) \
    pthread_mutex_lock(&lock); \
    int result = noted(kind, fd, (int)(call), place); \
    pthread_mutex_unlock(&lock); \
    return result

int ftruncate(int fd, off_t size) { NOTE('T', fd, syscall(SYS_ftruncate, fd, size), (uint64_t)size); }
int ftruncate64(int fd, off64_t size) { NOTE('T', fd, syscall(SYS_ftruncate, fd, size), (uint64_t)size); }
int fsync(int fd) { NOTE('S', fd, syscall(SYS_fsync, fd), 0); }
int fdatasync(int fd) { NOTE('S', fd, syscall(SYS_fdatasync, fd), 0); }

int unlink(const char *path) {
    REAL(unlink);
    char buffer[PATH_MAX];
    const char *name = below(path, buffer);
    pthread_mutex_lock(&lock);
    int result = real(path);
    int problem = errno;
    if (!result && name) record('U', name, NULL, 0, 0);
    pthread_mutex_unlock(&lock);
    errno = problem;
    return result;
}

int rename(const char *from, const char *to) {
    REAL(rename);
    char first[PATH_MAX], second[PATH_MAX];
    const char *old = below(from, first), *new = below(to, second);
    pthread_mutex_lock(&lock);
    int result = real(from, to);
    int problem = errno;
    if (!result && old && new) record('R', old, new, (uint32_t)strlen(new), 0);
    pthread_mutex_unlock(&lock);
    errno = problem;
    return result;
}
