/** Where the web server that `publish:nginx` sets up answers git, on the site's own host. */
export const OWN_GIT = '/git/handbook.git';
