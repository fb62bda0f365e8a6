using Parallax.Language.Parsing;

namespace Parallax.Tests.Language.Parsing;

public sealed class ParserModelTests
{
    [Fact]
    public void What_is_written_is_read()
    {
        var bytes = RandomParser.Model(1).ToBytes();
        var model = ParserModel.FromBytes(bytes);
        model.Relations.ShouldBe(RandomParser.Relations);
        model.ToBytes().ShouldBe(bytes);
    }

    [Fact]
    public void A_section_cut_short_is_refused()
    {
        var bytes = RandomParser.Model(2).ToBytes();
        for (var length = 0; length < bytes.Length; length += 997)
            Should.Throw<InvalidDataException>(() => ParserModel.FromBytes(bytes.AsSpan(0, length)));
    }

    [Fact]
    public void A_section_of_another_version_is_refused()
    {
        var bytes = RandomParser.Model(3).ToBytes();
        bytes[0]++;
        Should.Throw<InvalidDataException>(() => ParserModel.FromBytes(bytes)).Message.ShouldContain("version");
    }

    [Fact]
    public void Parts_that_do_not_fit_are_refused()
    {
        var model = RandomParser.Model(4);
        var bad = new ParserModel
        {
            Relations = [.. model.Relations, "extra"],
            VerbTags = model.VerbTags,
            Words = model.Words,
            Width = model.Width,
            Vectors = model.Vectors,
            Convolutions = model.Convolutions,
            Gates = model.Gates,
            Places = model.Places,
            Missing = model.Missing,
            Facts = model.Facts,
            HiddenBias = model.HiddenBias,
            Outputs = model.Outputs,
            OutputAddends = model.OutputAddends,
        };
        Should.Throw<InvalidDataException>(() => new Parser(bad));
    }
}
