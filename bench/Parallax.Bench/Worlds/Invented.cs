namespace Parallax.Bench.Worlds;

/// <summary>Names that nobody bears: of people, armed groups, outlets and agencies.</summary>
internal static class Invented
{
    private static readonly string[] Starts =
        ["ba", "bel", "cor", "da", "dre", "el", "fa", "fen", "gar", "ha", "hel", "is", "jo", "ka", "kel", "la", "lor", "ma", "mer", "na", "nor", "o", "pel", "ra", "ros", "sa", "sel", "ta", "tor", "u", "va", "vel", "wen", "ya", "za"];

    private static readonly string[] Middles =
        ["", "", "ba", "da", "di", "ka", "la", "li", "ma", "mi", "na", "ra", "ri", "sa", "ta", "va", "vi", "ze", "lo", "mo", "no", "ro", "to"];

    private static readonly string[] Ends =
        ["bel", "dan", "den", "dov", "fin", "ga", "han", "ic", "kan", "ken", "la", "lan", "len", "lin", "mar", "men", "mov", "nak", "nar", "nel", "nov", "ran", "rel", "rin", "sen", "shan", "sky", "tan", "tar", "vic", "wan", "zan"];

    private static readonly string[] Women =
        ["Anna", "Maria", "Elena", "Fatima", "Leila", "Sofia", "Nadia", "Amina", "Julia", "Irina", "Rosa", "Clara", "Helen", "Miriam", "Yasmin", "Olga"];

    private static readonly string[] Men =
        ["Peter", "Omar", "Ivan", "Carlos", "Hassan", "Daniel", "Samuel", "Viktor", "Karim", "Anton", "Luis", "Ahmed", "Pavel", "Tomas", "Yusuf", "Martin"];

    private static readonly string[] Groups =
        ["Front", "Brigades", "Liberation Army", "Resistance", "Vanguard", "Legion", "Column", "Council", "Guard", "Movement"];

    private static readonly string[] Papers =
        ["Times", "Herald", "Post", "Tribune", "Gazette", "Courier", "Star", "Chronicle", "Observer", "Mirror", "Record", "Daily", "Echo", "Mail"];

    /// <summary>A word of two or three syllables that starts with a capital.</summary>
    public static string Word(Chance chance)
    {
        var word = chance.One(Starts) + chance.One(Middles) + chance.One(Ends);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    /// <summary>Somebody with a first name and a surname.</summary>
    public static Someone Person(Chance chance)
    {
        var woman = chance.Happens(50);
        return new($"{chance.One(woman ? Women : Men)} {Word(chance)}", woman, chance.Between(17, 79));
    }

    /// <summary>An armed group, as in "the Torvalan Front".</summary>
    public static string Group(Chance chance) => $"the {Word(chance)} {chance.One(Groups)}";

    /// <summary>The outlet of a number; the same number is the same outlet in every world.</summary>
    public static string Outlet(int number)
    {
        var chance = Chance.Of(0, 1, number);
        return $"{Word(chance)} {chance.One(Papers)}";
    }

    /// <summary>The agency of a number; the same number is the same agency in every world.</summary>
    public static string Agency(int number)
    {
        var chance = Chance.Of(0, 2, number);
        return $"{Word(chance)} News Agency";
    }
}

/// <summary>A person of an invented event.</summary>
/// <param name="Name">First name and surname.</param>
/// <param name="IsWoman">Whether "she" stands for the person; else "he".</param>
/// <param name="Age">In years.</param>
internal sealed record Someone(string Name, bool IsWoman, int Age)
{
    /// <summary>What the person does for a living, as in "baker".</summary>
    public string Job { get; init; } = "";
}
