/** The build puts the minified text of a style sheet in place of its import. */
declare module "*.css" {
  const text: string;
  export default text;
}
