/** Style sheets: logical properties only, so that no layout assumes left to right. */
export default {
  ignoreFiles: ['dist/**'],
  rules: {
    'property-layout-mappings': 'flow-relative',
    'unit-layout-mappings': 'flow-relative',
    'value-keyword-layout-mappings': 'flow-relative',
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': true,
    'declaration-block-no-redundant-longhand-properties': true,
    'declaration-property-value-no-unknown': true,
    'font-family-no-missing-generic-family-keyword': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': true,
    'property-no-vendor-prefix': [true, { ignoreProperties: ['touch-callout'] }],
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
    // Nothing moves (never-rule 33).
    'property-disallowed-list': [/^(animation|transition)/],
  },
};
