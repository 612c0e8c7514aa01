import type {ArgTypesEnhancer} from 'storybook/internal/csf';

/** Only attributes can be tried out in the controls: they are what a page writes in its HTML. */
export const attributesOnly: ArgTypesEnhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      argType.table?.category === 'attributes' ? argType : {...argType, control: false},
    ]),
  );
