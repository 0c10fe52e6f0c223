import type { PictureSide } from '../../kind/picture.ts';
import { useMemberName } from '../kind/surroundings.tsx';
import { directionOf } from '../text/direction.ts';
import { useLanguageName } from '../text/language-name.ts';
import { RecordText } from '../text/record-text.tsx';
import { useVoice } from '../text/voice.tsx';
import css from './picture.module.css';
import { usePictureText } from './text/index.ts';

/** What the sides say in words, section by section, each beside the other; in the reader's language where its author wrote in it. */
export function PictureWords({ sides }: { sides: readonly PictureSide[] }) {
  const t = usePictureText();
  const said = [...new Set(sides.flatMap(({ report }) => report?.sections.map(({ section }) => section) ?? []))];
  return said.map((section) => (
    <section key={section} className={css.section}>
      <h3>{t.maybe(`section.${section}`) ?? section}</h3>
      <div className={css.beside}>
        {sides.map((side) => (
          <OneSide key={side.member} side={side} section={section} />
        ))}
      </div>
    </section>
  ));
}

function OneSide({ side: { member, report }, section }: { side: PictureSide; section: string }) {
  const t = usePictureText();
  const name = useMemberName();
  const called = useLanguageName();
  const { language } = useVoice();
  const texts = report?.sections.find((one) => one.section === section)?.texts ?? [];
  const text = texts.find((one) => one.language === language) ?? texts[0];
  return (
    <div>
      <p className={css.who}>
        <bdi>{name(member)}</bdi>
        {text === undefined ? null : ` · ${called(text.language)}`}
      </p>
      {text === undefined ? (
        <p className={css.more}>{report === null ? t('picture.noReport') : '–'}</p>
      ) : (
        <div lang={text.language} dir={directionOf(text.language)}>
          <RecordText block>{text.text}</RecordText>
        </div>
      )}
    </div>
  );
}
