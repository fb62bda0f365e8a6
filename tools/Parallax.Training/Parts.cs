using Parallax.Training.Names;
using Parallax.Training.Parsing;
using Parallax.Training.Tagging;

namespace Parallax.Training;

/// <summary>The parts of a language model, in the order in which they are trained and measured.</summary>
internal static class Parts
{
    public static IReadOnlyList<IModelPart> All { get; } = [new TaggerPart(), new LemmaPart(), new ParserPart(), new NamePart()];
}
