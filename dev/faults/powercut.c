/*
 * LD_PRELOAD shim: a disk that can lose power, fill up and fail.
 *
 * Power: whatever is fsynced below POWERCUT_FROM is copied to POWERCUT_TO, so after a kill that folder holds exactly what
 * a disk holds that wrote nothing it was not told to. A copy appears whole (rename), because an fsync has happened or not.
 *
 * Fill and fail: POWERCUT_CONTROL is a file of two native int64: bytes that may still be written below POWERCUT_FROM
 * (negative: no limit), and the errno given when they are used up. Another process changes them while this one runs.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static volatile int64_t *control(void) {
  static volatile int64_t *mapped;
  static int tried;
  if (tried) return mapped;
  tried = 1;
  const char *path = getenv("POWERCUT_CONTROL");
  if (!path) return NULL;
  int fd = open(path, O_RDWR | O_CLOEXEC);
  if (fd < 0) return NULL;
  void *at = mmap(NULL, 16, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (at != MAP_FAILED) mapped = at;
  return mapped;
}

/* Name below POWERCUT_FROM of the file behind a descriptor, or NULL when it lies elsewhere. */
static const char *name_below(int fd, char *path, size_t size) {
  const char *from = getenv("POWERCUT_FROM");
  if (!from) return NULL;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 1);
  if (length <= 0) return NULL;
  path[length] = 0;
  size_t root = strlen(from);
  if (strncmp(path, from, root) != 0 || path[root] != '/') return NULL;
  return strchr(path + root + 1, '/') ? NULL : path + root + 1;
}

/* A synced folder has forgotten the files deleted from it before. */
static void forget_deleted(const char *from, const char *to) {
  DIR *listing = opendir(to);
  if (!listing) return;
  for (struct dirent *item; (item = readdir(listing));) {
    char here[4096], there[4096];
    if (item->d_name[0] == '.') continue;
    snprintf(here, sizeof here, "%s/%s", from, item->d_name);
    snprintf(there, sizeof there, "%s/%s", to, item->d_name);
    if (access(here, F_OK) != 0) unlink(there);
  }
  closedir(listing);
}

static int is_folder(int fd, const char *folder) {
  struct stat about, wanted;
  return fstat(fd, &about) == 0 && stat(folder, &wanted) == 0 && about.st_dev == wanted.st_dev &&
         about.st_ino == wanted.st_ino;
}

static void copy_synced(int fd) {
  char path[4096], temporary[4096], target[4096], buffer[65536];
  const char *to = getenv("POWERCUT_TO"), *name = name_below(fd, path, sizeof path);
  const char *from = getenv("POWERCUT_FROM");
  struct stat about;
  if (to && from && is_folder(fd, from)) forget_deleted(from, to);
  if (!to || !name || fstat(fd, &about) != 0 || !S_ISREG(about.st_mode)) return;
  snprintf(temporary, sizeof temporary, "%s/%s.copying", to, name);
  snprintf(target, sizeof target, "%s/%s", to, name);
  int out = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (out < 0) abort();
  off_t at = 0;
  for (ssize_t got; (got = pread(fd, buffer, sizeof buffer, at)) > 0; at += got)
    if (write(out, buffer, (size_t)got) != got) abort();
  close(out);
  if (rename(temporary, target) != 0) abort();
}

int fsync(int fd) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
  copy_synced(fd);
  return getenv("POWERCUT_TO") ? 0 : real(fd);
}

int fdatasync(int fd) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
  copy_synced(fd);
  return getenv("POWERCUT_TO") ? 0 : real(fd);
}

/* 1 when this write must fail; errno is set. */
static int refused(int fd, size_t bytes) {
  volatile int64_t *limits = control();
  char path[4096];
  if (!limits || limits[0] < 0 || !name_below(fd, path, sizeof path)) return 0;
  if ((uint64_t)limits[0] >= bytes) {
    limits[0] -= (int64_t)bytes;
    return 0;
  }
  limits[0] = 0;
  errno = (int)limits[1];
  return 1;
}

ssize_t write(int fd, const void *data, size_t bytes) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = dlsym(RTLD_NEXT, "write");
  return refused(fd, bytes) ? -1 : real(fd, data, bytes);
}

ssize_t pwrite(int fd, const void *data, size_t bytes, off_t at) {
  static ssize_t (*real)(int, const void *, size_t, off_t);
  if (!real) real = dlsym(RTLD_NEXT, "pwrite");
  return refused(fd, bytes) ? -1 : real(fd, data, bytes, at);
}

ssize_t pwrite64(int fd, const void *data, size_t bytes, off64_t at) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (!real) real = dlsym(RTLD_NEXT, "pwrite64");
  return refused(fd, bytes) ? -1 : real(fd, data, bytes, at);
}
