declare module '*?inlined' {
  /** The minified text of the file and of all it imports. */
  const text: string;
  export default text;
}
