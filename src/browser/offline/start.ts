import { startSearch } from '../search/start.ts';

// The script of the handbook that is one file: without it everything is there to be read.
document.documentElement.classList.add('js');
const input = document.querySelector<HTMLInputElement>('input[name="q"]');
const asked = new URLSearchParams(location.search).get('q');
startSearch();
if (input && asked) {
  input.value = asked;
  input.focus();
}
