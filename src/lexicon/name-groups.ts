/**
 * Names that come into English in several spellings, each line one name. Own compilation. Only spellings that hardly ever belong
 * to two different people or places of one story: "Mohammed", "Hussein" and other names of millions are left out,
 * and so are old names of renamed places ("Bombay"), which a story may well give beside the new ones.
 */
const lines = `
Zelensky Zelenskyy Zelenskiy Zelenski
Gaddafi Qaddafi Gadhafi Kadafi Khadafy Qadhafi
Kyiv Kiev
Kharkiv Kharkov
Lviv Lvov
Chernihiv Chernigov
Zaporizhzhia Zaporozhye Zaporizhia Zaporizhzhya
Mykolaiv Nikolaev Nikolayev
Luhansk Lugansk
Dnipro Dnepr
Vinnytsia Vinnitsa
Chernobyl Chornobyl
Tymoshenko Timoshenko
Yanukovych Yanukovich
Yushchenko Yuschenko
Yeltsin Jeltsin
Gorbachev Gorbachov Gorbatchev
Khrushchev Khruschev Krushchev
Prigozhin Prigojin Prigozin
Medvedev Medvedyev
Khodorkovsky Khodorkovskiy Chodorkovsky
Berezovsky Berezovskiy
Lukashenko Lukashenka
Tikhanovskaya Tsikhanouskaya
Kadyrov Kadirov
Shoigu Shoygu
Dostoevsky Dostoyevsky Dostoevskii
Tchaikovsky Chaikovsky Tchaikovskiy
Tolstoy Tolstoi
Solzhenitsyn Solzhenitzyn
Ahmadinejad Ahmadinezhad Ahmedinejad
Khamenei Khameini Khamanei
Khomeini Khomeni Khomeyni
Soleimani Suleimani Sulaimani
Pezeshkian Pezeshkiyan
Erdogan Erdoğan
Davutoglu Davutoğlu
Sissi Sisi
Mubarak Moubarak
Morsi Mursi Morsy
Haftar Hifter
Haniyeh Haniya Haniyya
Zawahiri Zawahri
Baghdadi Bagdadi
Zarqawi Zarkawi
Khashoggi Kashoggi
Barghouti Barghouthi
Houthi Huthi
Houthis Huthis
Hezbollah Hizbullah Hizbollah Hezbullah Hizballah
Koran Quran Qur'an
Falluja Fallujah
Raqqa Raqqah
Latakia Lattakia
Erbil Irbil Arbil
Benghazi Bengasi
Misrata Misurata Misratah
Sirte Surt
Sanaa Sana'a
Hodeidah Hodeida Hudaydah
Jeddah Jidda
Mecca Makkah
Kandahar Qandahar
Jalalabad Jelalabad
Pyongyang Pyeongyang
Busan Pusan
Incheon Inchon
Tashkent Toshkent
Zurich Zürich
Dusseldorf Düsseldorf
Malmo Malmö
Bogota Bogotá
Brasilia Brasília
`

let table: ReadonlyMap<string, readonly string[]> | undefined

/** Each spelling in lower case, with all spellings of its name as they are written. */
export function nameGroups(): ReadonlyMap<string, readonly string[]> {
  if (!table) {
    const all = new Map<string, readonly string[]>()
    for (const line of lines.trim().split('\n')) {
      const group = line.split(' ')
      for (const name of group) all.set(name.toLowerCase(), group)
    }
    table = all
  }
  return table
}
