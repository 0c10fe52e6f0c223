import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

type Anchor = ButtonProps & Omit<ComponentProps<'a'>, keyof ButtonProps>;

/** A link to a page that looks like a button, because it begins something. */
export const ButtonLink = createLink((props: Anchor) => <Button component="a" {...props} />);
