package org.demarc.geoparse;

import java.util.Locale;

/**
 * Words of Ukrainian and Russian, by their beginnings, that tell how a name beside them is meant:
 * the act of a state, or a river.
 */
final class SlavicCues {
  /** Whose they are acts by them: "президент України", "план Вашингтона". */
  private static final String[] OF_A_STATE = {
    "президент",
    "прем'єр",
    "премьер",
    "міністр",
    "министр",
    "міністерств",
    "министерств",
    "уряд",
    "правительств",
    "парламент",
    "посол",
    "посольств",
    "лідер",
    "лидер",
    "керівник",
    "руководител",
    "влад",
    "власт",
    "армі",
    "арми",
    "військ",
    "войск",
    "збройн",
    "вооруж",
    "сил",
    "флот",
    "розвідк",
    "разведк",
    "мзс",
    "мид",
    "міноборони",
    "минобороны",
    "генштаб",
    "делегаці",
    "делегаци",
    "представник",
    "представител",
    "дипломат",
    "план",
    "вимог",
    "требовани",
    "пропозиці",
    "предложени",
    "позиці",
    "позици",
    "політик",
    "политик",
    "рішенн",
    "решени",
    "ультиматум",
    "агресі",
    "агресси",
    "напад",
    "нападени",
    "вторгненн",
    "вторжени",
    "союзник",
    "санкці",
    "санкци",
    "допомог",
    "помощ",
    "заяв",
    "відповід",
    "ответ",
    "згод",
    "соглас",
    "визнанн",
    "признани",
    "переговорник",
    "переговорщик",
    "канцлер",
    "король",
    "королев",
    "депутат",
    "справ",
    "дел",
    "оборон",
    "условия",
    "умов"
  };

  /** Said in a capital, they are said by its state: "у Києві заявили". */
  private static final String[] SPEECH = {
    "заяв",
    "повідом",
    "сообщ",
    "сказа",
    "кажуть",
    "говор",
    "вважа",
    "счита",
    "наполяга",
    "настаива",
    "відкину",
    "відкида",
    "отверг",
    "назв",
    "назыв",
    "поясн",
    "объясн",
    "попередж",
    "попереди",
    "предупре",
    "закли",
    "призва",
    "призыва",
    "вимага",
    "требу",
    "обіця",
    "обеща",
    "пообіця",
    "пообеща",
    "підтверд",
    "подтверд",
    "спросту",
    "опроверг",
    "запев",
    "завер",
    "сподіва",
    "надеют",
    "очіку",
    "ожида",
    "відреагу",
    "отреагир",
    "розпов",
    "рассказа",
    "розкритик",
    "раскритик",
    "визна",
    "призна",
    "відмов",
    "отказ",
    "пропон",
    "предлага",
    "погрож",
    "угрожа",
    "погод",
    "согласи",
    "засуд",
    "осуд",
    "привіта",
    "приветств",
    "хочуть",
    "хотят",
    "думают",
    "думають"
  };

  /** With whom: "переговори з Москвою". */
  private static final String[] TALK = {
    "переговор", "угод", "соглашени", "договор", "договір", "війн", "войн", "контакт", "перемир",
    "обмін", "обмен", "торгівл", "торговл", "відносин", "отношени", "діалог", "диалог", "зустріч"
  };

  private static final String[] RIVER = {
    "берег",
    "березі",
    "рівень",
    "рівня",
    "уровень",
    "уровня",
    "уровне",
    "вод",
    "русл",
    "приток",
    "форсув",
    "форсир",
    "переправ",
    "перепли",
    "річк",
    "рік",
    "рек",
    "реч",
    "гирл",
    "усть",
    "острів",
    "остров",
    "течі",
    "течени",
    "вздовж",
    "уздовж",
    "вдоль",
    "дамб",
    "гребл",
    "плотин",
    "лівобереж",
    "правобереж",
    "левобереж",
    "човн",
    "лодк"
  };

  /** "обласна рада", "міський суд": the town is but in a body's name. */
  private static final String[] OF_A_BODY = {
    "обласн",
    "област",
    "міськ",
    "городск",
    "районн",
    "державн",
    "государств",
    "національн",
    "национальн",
    "університет",
    "университет",
    "суд",
    "рад",
    "прокуратур"
  };

  private static final int AROUND = 3;

  private SlavicCues() {}

  static boolean isOfBody(Tokens tokens, int i) {
    return beginsWith(tokens, i, OF_A_BODY);
  }

  /** "на лівому березі Дніпра", "переправились через Днепр". */
  static boolean ofRiver(Tokens tokens, Span span) {
    for (int i = span.first - 1; i >= Math.max(0, span.first - AROUND); i--) {
      if (beginsWith(tokens, i, RIVER)) {
        return true;
      }
      if (tokens.opensSentence(i)) {
        break;
      }
    }
    return false;
  }

  /** "президента України", "міністр оборони Польщі": what it is of stands right before it. */
  static boolean ownsAct(Tokens tokens, Span span) {
    int noun = span.first - 1;
    return tokens.joined(span.first)
        && !tokens.is(noun, Word.LOCATIVE)
        && beginsWith(tokens, noun, OF_A_STATE);
  }

  /** "у Києві заявили", "заявили в Москве". */
  static boolean speaks(Tokens tokens, Span span) {
    int in = span.first - 1;
    boolean inside = tokens.saysAnyCase(in, "у") || tokens.saysAnyCase(in, "в");
    return inside
        && (tokens.joined(span.last) && beginsWith(tokens, span.last, SPEECH)
            || tokens.joined(in) && beginsWith(tokens, in - 1, SPEECH));
  }

  /** "переговори з Москвою", "між Росією та Україною". */
  static boolean isParty(Tokens tokens, int before) {
    if (tokens.saysAnyCase(before, "між") || tokens.saysAnyCase(before, "между")) {
      return true;
    }
    boolean with =
        tokens.saysAnyCase(before, "з")
            || tokens.saysAnyCase(before, "із")
            || tokens.saysAnyCase(before, "зі")
            || tokens.saysAnyCase(before, "с")
            || tokens.saysAnyCase(before, "со");
    return with && beginsWith(tokens, before - 1, TALK);
  }

  static boolean beginsWith(Tokens tokens, int i, String[] beginnings) {
    if (i < 0 || i >= tokens.size) {
      return false;
    }
    String word = tokens.word(i).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
