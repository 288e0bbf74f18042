import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly(), customElementVsCodePlugin({ outdir: '.', hideLogs: true })],
};

/** The manifest tells partners what they may use, under the paths that the package has. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.declarations = (module.declarations ?? []).filter(isForPartners);
        for (const declaration of module.declarations) keepPublic(declaration);
        const names = module.declarations.map(({ name }) => name);
        module.exports = (module.exports ?? []).filter(({ name }) => names.includes(name));
        for (const { tagName, name } of module.declarations.filter((item) => item.tagName)) {
          const declaration = { name, module: module.path };
          module.exports.push({ kind: 'custom-element-definition', name: tagName, declaration });
        }
      }
      // In an order of their own: that of a file system differs from one machine to the next.
      manifest.modules = manifest.modules
        .filter(({ declarations }) => declarations.length > 0)
        .sort((one, other) => (one.path < other.path ? -1 : 1));
      const text = JSON.stringify(manifest);
      const published = text.replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"');
      Object.assign(manifest, JSON.parse(published));
    },
  };
}

const isForPartners = ({ name, tagName }) => tagName !== undefined || name.endsWith('Event');

function keepPublic(declaration) {
  const members = declaration.members ?? [];
  const hidden = members
    .filter(
      ({ name, privacy, static: isStatic }) =>
        name.startsWith('#') || privacy === 'private' || privacy === 'protected' || isStatic,
    )
    .map(({ name }) => name);
  declaration.members = members.filter(({ name }) => !hidden.includes(name));
  declaration.attributes = declaration.attributes?.filter(
    ({ fieldName }) => !hidden.includes(fieldName),
  );
  // What the analyzer finds in a base class has no name, or a field's.
  declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('peer-'));
  delete declaration.superclass;
}
