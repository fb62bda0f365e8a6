using Parallax.Ingest.Languages;

namespace Parallax.Tests.Ingest;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "The dam above the town burst on Tuesday and four people are missing, the mayor said.")]
    [InlineData("en", "Police arrest the suspect in a fatal crash")]
    [InlineData("de", "Der Damm über der Stadt ist am Dienstag gebrochen, und vier Menschen werden noch vermisst.")]
    [InlineData("fr", "Le barrage qui domine la ville a cédé mardi et quatre personnes sont portées disparues.")]
    [InlineData("es", "La presa que domina la ciudad se rompió el martes y cuatro personas están desaparecidas.")]
    [InlineData("it", "La diga che sovrasta la città ha ceduto martedì e quattro persone non sono state trovate.")]
    [InlineData("pt", "A barragem que fica acima da cidade rompeu na terça-feira e quatro pessoas não foram encontradas.")]
    [InlineData("nl", "De dam boven de stad is dinsdag gebroken en vier mensen worden nog vermist.")]
    [InlineData("ru", "Плотина над городом прорвалась во вторник, четыре человека пропали без вести.")]
    [InlineData("uk", "Гребля над містом прорвалася у вівторок, четверо людей зникли безвісти.")]
    [InlineData("ar", "انهار السد فوق المدينة يوم الثلاثاء وفقد أربعة أشخاص")]
    [InlineData("fa", "سد بالای شهر روز سه‌شنبه شکست و چهار نفر ناپدید شدند")]
    [InlineData("zh", "城市上方的大坝周二决堤，四人失踪。")]
    [InlineData("ja", "町の上のダムが火曜日に決壊し、四人が行方不明になった。")]
    [InlineData("ko", "화요일 도시 위쪽의 댐이 무너져 네 명이 실종되었다.")]
    [InlineData("el", "Το φράγμα πάνω από την πόλη έσπασε την Τρίτη.")]
    [InlineData("he", "הסכר שמעל העיר קרס ביום שלישי")]
    [InlineData("und", "Dam bursts")]
    [InlineData("und", "")]
    [InlineData("und", "12 34 -- !")]
    public void The_language_is_told_by_script_and_common_words(string language, string text) =>
        LanguageDetector.Detect(text).ShouldBe(language);

    [Theory]
    [InlineData("Man dies in crash")]
    [InlineData("Man held in Elm Road fires hands self in")]
    [InlineData("Four die as van hits wall")]
    [InlineData("Mayor: 'No one was in the dam'")]
    public void A_short_english_title_is_never_taken_for_another_language(string title) =>
        LanguageDetector.Detect(title, "").ShouldBeOneOf("en", "und");
}
