import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Ways out of the device, and ways for text to become code: none of them in a page that can see a note. */
const WAYS_OUT = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'open', 'eval'];
const NAVIGATION = 'A page that can see a note never navigates: an address can carry text away.';

const MARKUP = 'Text never becomes markup.';
const NEVER = [
  {
    selector: 'AssignmentExpression[left.type="MemberExpression"][left.property.name=/^(location|href)$/]',
    message: NAVIGATION,
  },
  { selector: 'AssignmentExpression[left.name="location"]', message: NAVIGATION },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', message: MARKUP },
  { selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]', message: MARKUP },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: MARKUP },
  { selector: 'JSXAttribute[name.name="style"]', message: 'Style lives in the style sheets.' },
  { selector: 'NewExpression[callee.name="Function"]', message: 'Text never becomes code.' },
];

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'coverage/', 'tests/demo-call/page/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'max-lines': ['error', 300],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['entrypoints/**', 'components/**', 'utils/**'],
    rules: {
      'no-restricted-globals': ['error', ...WAYS_OUT],
      'no-restricted-properties': [
        'error',
        ...['fetch', 'open', 'eval', 'Worker'].map((property) => ({ object: 'globalThis', property })),
        ...['fetch', 'open', 'eval', 'Worker'].map((property) => ({ object: 'window', property })),
        { object: 'navigator', property: 'sendBeacon' },
        { object: 'location', property: 'assign', message: NAVIGATION },
        { object: 'location', property: 'replace', message: NAVIGATION },
      ],
      'no-restricted-syntax': ['error', ...NEVER],
    },
  },
  {
    files: ['components/**/*.tsx', 'entrypoints/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      // Preact writes `for`, which the plugin's default options do not know.
      'jsx-a11y/label-has-associated-control': ['error', { assert: 'either', controlComponents: ['Field'] }],
      // Signals are read and written in render and handlers by design; the compiler's rules are React's.
      'react-hooks/immutability': 'off',
      'react-hooks/refs': 'off',
      'react-hooks/set-state-in-effect': 'off',
      'react-hooks/preserve-manual-memoization': 'off',
    },
  },
  {
    files: ['components/**/*.tsx'],
    ignores: ['components/controls/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...NEVER,
        {
          selector: 'JSXOpeningElement[name.name=/^(button|input|select|textarea|form|dialog)$/]',
          message: 'Raw controls live in components/controls.',
        },
        { selector: 'JSXText[value=/[\\p{L}]/u]', message: 'Words come from the message catalogue.' },
      ],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], ...tseslint.configs.disableTypeChecked },
);
