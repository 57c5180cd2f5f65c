/** Rules of this house that oxlint does not have. Each message names the fix. */

const zodNamespace = {
  create(context) {
    return {
      ImportDeclaration(node) {
        const isZod = node.source.value === 'zod';
        const isNamespace = node.specifiers.every(
          ({ type }) => type === 'ImportNamespaceSpecifier',
        );
        if (!isZod || isNamespace) return;
        context.report({
          node,
          message:
            "Write `import * as z from 'zod'`: a named import keeps the whole of zod in every page.",
        });
      },
    };
  },
};

const noTryInRouters = {
  create(context) {
    return {
      TryStatement(node) {
        context.report({
          node,
          message:
            'A procedure catches nothing: throw a problem from the verb, the error middleware maps it.',
        });
      },
    };
  },
};

const noUtilsFile = {
  create(context) {
    return {
      Program(node) {
        const name = context.filename.split(/[\\/]/).at(-1).split('.')[0];
        if (!/^utils?$/i.test(name)) return;
        context.report({
          node,
          message: `Rename \`${name}\` after the thing it holds (\`retry.ts\`, \`text.ts\`); split it if it holds several.`,
        });
      },
    };
  },
};

export default {
  meta: { name: 'throughline' },
  rules: {
    'zod-namespace': zodNamespace,
    'no-try-in-routers': noTryInRouters,
    'no-utils-file': noUtilsFile,
  },
};
