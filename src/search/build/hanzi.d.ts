declare module 'hanzi/lib/data/cjk-decomp.txt.js' {
  const decompositions: string;
  export default decompositions;
}
