/** Paths of the search's files, from the site's root. */
export const SEARCH_FILES = {
  data: 'search/data.json',
  characters: 'search/characters.json',
  index: 'pagefind/',
} as const;
