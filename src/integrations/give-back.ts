/**
 * Loaded before anything else in a build. The bundler's allocator keeps what it no longer needs, a gigabyte for a course of
 * thousands of concepts, unless it is told before it is loaded to give that back at once.
 */
process.env["MIMALLOC_PURGE_DELAY"] ??= "0";
