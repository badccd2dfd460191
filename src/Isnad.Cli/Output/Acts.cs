using Isnad.Arabic;

namespace Isnad.Cli.Output;

/// <summary>The shape of each act, and the colour of its family among the terminal's own sixteen.</summary>
static class Acts
{
    const string Inform = "34", Affirm = "32", Refuse = "31", Press = "33";

    internal static (char Shape, string Colour) Shape(SpeechAct act) => act switch
    {
        SpeechAct.Say => ('●', Inform),
        SpeechAct.Announce => ('■', Inform),
        SpeechAct.Predict => ('○', Inform),
        SpeechAct.Confirm => ('✓', Affirm),
        SpeechAct.Promise => ('◎', Affirm),
        SpeechAct.Deny => ('✗', Refuse),
        SpeechAct.Warn => ('▲', Press),
        SpeechAct.Accuse => ('▼', Press),
        SpeechAct.Demand => ('◆', Press),
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
