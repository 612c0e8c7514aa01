import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

export default ts.config(
  {ignores: ['dist', 'coverage', 'storybook-static', 'reports', 'data']},
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
  {
    languageOptions: {parserOptions: {projectService: true}},
    settings: {wc: {elementBaseClasses: ['LitElement', 'GuideElement', 'WorkElement']}},
    rules: {
      // Numbers read well in templates, and `${}` of one cannot surprise.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // An index that was just checked, or a record that the content check guarantees.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // Handlers and small callbacks say `() => this.doIt()`.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // `const` objects that are both a schema and its type share one name on purpose.
      '@typescript-eslint/no-redeclare': 'off',
      // lit calls listeners with the right `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Definition files are named after the tag.
      'wc/file-name-matches-element': 'off',
      // Text that is spoken in full where only a number is seen.
      'lit-a11y/list': 'off',
      // Safari drops the role of a list without bullets; we give it back.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['test/**', 'stories/**'],
    rules: {
      // chai's assertions are expressions that may also be awaited.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // A fake that a promise is expected of need not wait for anything.
      '@typescript-eslint/require-await': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['**/*.node.test.ts'],
    rules: {
      // node's test functions give promises that nobody waits for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['it', 'describe', 'before', 'after']},
          ],
        },
      ],
    },
  },
  {files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked},
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        customElements: 'readonly',
        HTMLElement: 'readonly',
        document: 'readonly',
      },
    },
  },
);
