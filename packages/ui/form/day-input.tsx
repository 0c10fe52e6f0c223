import { TextInput, type TextInputProps } from '@mantine/core';
import { useInWords } from './in-words.ts';

interface Props extends Omit<TextInputProps, 'type' | 'value' | 'onChange'> {
  /** YYYY-MM-DD, or with Thh:mm when it has a time; empty while it is none. */
  readonly value: string;
  readonly time?: boolean;
  readonly onDay: (value: string) => void;
}

/** A calendar day, with its time of day or without, as the browser lets it be chosen; a day alone in the words of the page as well. */
export function DayInput({ value, time = false, onDay, description, ...rest }: Props) {
  const words = useInWords(time ? '' : value);
  return (
    <TextInput
      {...rest}
      type={time ? 'datetime-local' : 'date'}
      {...(time ? {} : { placeholder: 'YYYY-MM-DD' })}
      description={
        words === null ? (
          description
        ) : (
          <>
            {description} <time dateTime={value}>{words}</time>
          </>
        )
      }
      value={value}
      onChange={(event) => onDay(event.currentTarget.value)}
    />
  );
}
