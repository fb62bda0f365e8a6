using Parallax.Export.Codes;

namespace Parallax.Tests.Export.Codes;

public sealed class SectorsTests
{
    [Theory]
    [InlineData("US soldiers", "MIL")]
    [InlineData("a police officer", "COP")]
    [InlineData("the interior ministry", "GOV")]
    [InlineData("Libyan air force", "MIL")]
    [InlineData("unknown gunmen", "UAF")]
    [InlineData("rebels", "REB")]
    [InlineData("the Reed Brigade", null)]
    [InlineData("Iran-backed fighters", null)]
    [InlineData("Syria", null)]
    [InlineData("", null)]
    public void A_sector_is_told_by_the_last_words(string name, string? sector) => Sectors.Of(name).ShouldBe(sector);
}
