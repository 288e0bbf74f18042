/** Made by `.config/built-in-data.mjs` from the files in `data/`. */
declare module 'built-in:*' {
  const section: Partial<import('../schema/career-path.js').CareerPath>;
  export default section;
}
