/** The mask of what this program writes: the web server, another user, reads the site. */
export const READABLE = 0o022;
