import styles from './Flag.module.css'

/** A state's flag by ISO 3166-1 alpha-2 code. Decorative: its name stands beside it. */
export function Flag({ code }: { readonly code: string }) {
  return (
    <img
      className={styles.flag}
      src={`${import.meta.env.BASE_URL}flags/${code}.svg`}
      alt=""
      width={18}
      height={12}
      loading="lazy"
      decoding="async"
    />
  )
}
